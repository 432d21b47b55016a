-- One-time links, known by their hashes alone.
CREATE TABLE invitation (
    hash TEXT PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contact (number) ON DELETE CASCADE,
    expires TEXT NOT NULL
) STRICT;

CREATE INDEX invitation_of_contact ON invitation (contact);

-- What a person has taken back or objected to, so that no older list brings it in again.
CREATE TABLE declined (
    contact INTEGER PRIMARY KEY REFERENCES contact (number) ON DELETE CASCADE,
    day TEXT NOT NULL,
    objected INTEGER NOT NULL CHECK (objected IN (0, 1))
) STRICT;

-- What people have agreed to, word for word.
CREATE TABLE consent_text (
    version TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
