-- Papers: what a module keeps for those whom it names, file by file
alter table files.file drop constraint file_purpose_check;
alter table files.file add constraint file_purpose_check check (purpose in ('product_photo', 'certificate_scan', 'paper'));
