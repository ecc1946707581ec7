update needs.need
   set opened_on = (quick_check.taken_at at time zone 'Asia/Jakarta')::date, opened_at = quick_check.taken_at
  from readiness.quick_check
 where quick_check.id = need.check_id
