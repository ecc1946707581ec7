-- What files tell of the register lies beside the register, no longer inside it
alter table sme.probable_duplicate set schema intake;
