-- A contact is known elsewhere by its random number, so that what stays after it was deleted names nobody.
CREATE TABLE contact (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    phone TEXT,
    email TEXT,
    office TEXT,
    mailbox TEXT,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('consent', 'other', 'none')),
    -- The version of the text that was agreed to, or what the other ground is.
    basis_text TEXT CHECK ((basis = 'none') = (basis_text IS NULL)),
    basis_since TEXT CHECK ((basis = 'none') = (basis_since IS NULL)),
    reach TEXT NOT NULL CHECK (reach IN ('public', 'network', 'mediated')),
    expires TEXT NOT NULL,
    confirmed TEXT NOT NULL,
    confirmed_by TEXT NOT NULL
) STRICT;

-- What the office has read: who, when, which and why; never what stood there.
CREATE TABLE reading (
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    contact INTEGER NOT NULL
) STRICT;

CREATE INDEX reading_of_contact ON reading (contact);
