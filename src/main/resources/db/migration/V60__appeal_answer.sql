-- until when the member has an answer; fixed when the appeal is lodged, null for those lodged before this column was there
alter table appeal add column answer_due_by timestamptz;

insert into policy_setting (name, valid_from, value, source) values
    ('appeal-answer-days', '2015-01-01', '10', 'UU 30/2014 pasal 77 ayat (4): keberatan diselesaikan paling lama 10 hari kerja');
