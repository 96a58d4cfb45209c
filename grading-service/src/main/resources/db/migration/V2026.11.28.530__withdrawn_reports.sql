-- Reports that are public no more, up to a version: the events of publications and of withdrawals have no order.
create table withdrawn_report (
    inspection_id  uuid primary key,
    report_version integer not null
);
