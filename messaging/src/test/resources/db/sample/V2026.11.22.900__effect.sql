create table effect (
    position      bigint generated always as identity primary key,
    inspection_id uuid not null,
    note          text not null
);
