create table printing_job (
    id bigint not null primary key references job,
    document_set varchar(24) not null,
    as_docx boolean not null,
    as_pdf boolean not null,
    kept_until timestamp
);
create index printing_kept on printing_job (kept_until);
create table printed_pair (
    id bigint not null primary key,
    job_id bigint not null references printing_job,
    pair_id bigint not null references mentoring_pair,
    place_no integer not null,
    state varchar(24) not null,
    reason varchar(500),
    docx_file_id bigint references stored_file,
    pdf_file_id bigint references stored_file,
    constraint printed_pair_once unique (job_id, pair_id)
);
create index printed_pair_place on printed_pair (job_id, place_no);
create index printed_pair_pair on printed_pair (pair_id);
create index printed_pair_docx on printed_pair (docx_file_id);
create index printed_pair_pdf on printed_pair (pdf_file_id);
