-- Wrong keys of a mailed link are counted like everything else that is tried with a draft, table draft_try, and fade after a day.
alter table draft drop column wrong_keys;
