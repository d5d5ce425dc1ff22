/* The file of the store: opening, locking, tables, transactions. */
#define _GNU_SOURCE
#include "workbench/store_file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "config.h"
#include "workbench/provenance.h"

/* "assy", in the header of the file; and the form of the tables below. */
enum { APPLICATION = 0x61737379, FORM = 1 };

/* Where the lock stands: far from SQLite's own. */
static const off_t lock_place = (off_t) 1 << 40;

static const char *const tables[] = {
    "CREATE TABLE session (id INTEGER PRIMARY KEY, bits TEXT NOT NULL, "
    "beside TEXT NOT NULL, UNIQUE (bits, beside))",
    "CREATE TABLE claim (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
    "digest TEXT NOT NULL)",
    "CREATE TABLE point (id INTEGER PRIMARY KEY, claim INTEGER NOT NULL "
    "REFERENCES claim (id), at TEXT NOT NULL, \"key\" INTEGER NOT NULL, "
    "seed INTEGER NOT NULL, UNIQUE (claim, at, \"key\"))",
    "CREATE TABLE runs (id INTEGER PRIMARY KEY, point INTEGER NOT NULL "
    "REFERENCES point (id), first INTEGER NOT NULL, count INTEGER NOT NULL, "
    "status INTEGER NOT NULL, width INTEGER NOT NULL, session INTEGER NOT "
    "NULL REFERENCES session (id), digest BLOB NOT NULL, data BLOB NOT NULL, "
    "UNIQUE (point, first))",
};
enum { TABLES = sizeof tables / sizeof *tables };

#define WHOLE_ROW                                                             \
    "SELECT r.point, r.first, r.count, r.status, r.width, r.digest, r.data, " \
    "p.at, p.\"key\", p.seed, c.name, c.digest, s.bits, s.beside FROM runs "  \
    "r "                                                                      \
    "LEFT JOIN point p ON p.id = r.point LEFT JOIN claim c ON c.id = "        \
    "p.claim LEFT JOIN session s ON s.id = r.session "

/* From where on to look for the first stretch that holds run ?2 of point ?1 or
   a later one: runs of one point do not overlap. */
#define NEXT_FROM                                                      \
    "coalesce ((SELECT iif (first + count > ?2, first, ?2) FROM runs " \
    "WHERE point = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1), ?2) "

static const char *const sql[STATEMENTS] = {
    [BEGIN] = "BEGIN IMMEDIATE",
    [COMMIT] = "COMMIT",
    [ROLLBACK] = "ROLLBACK",
    [FIND_CLAIM] = "SELECT id, digest FROM claim WHERE name = ?1",
    [ADD_CLAIM] = "INSERT INTO claim (name, digest) VALUES (?1, ?2)",
    [FIND_POINT] = "SELECT id FROM point WHERE claim = ?1 AND at = ?2 AND "
                   "\"key\" = ?3",
    [ADD_POINT] = "INSERT INTO point (claim, at, \"key\", seed) VALUES (?1, "
                  "?2, ?3, ?4)",
    [READ_POINT] = "SELECT p.at, p.\"key\", p.seed, c.name, c.digest FROM "
                   "point p JOIN claim c ON c.id = p.claim WHERE p.id = ?1",
    [FIND_SESSION] = "SELECT id FROM session WHERE bits = ?1 AND beside = ?2",
    [ADD_SESSION] = "INSERT INTO session (bits, beside) VALUES (?1, ?2)",
    [ADD_ROW] = "INSERT INTO runs (point, first, count, status, width, "
                "session, digest, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                "?8)",
    [NEXT_ROW] = WHOLE_ROW "WHERE r.point = ?1 AND r.first >= " NEXT_FROM
                           "ORDER BY r.first LIMIT 1",
    [NEXT_HELD] = "SELECT first, count, status, width FROM runs WHERE point "
                  "= ?1 AND first >= " NEXT_FROM "ORDER BY first LIMIT 1",
    [ALL_ROWS] = WHOLE_ROW "ORDER BY r.point, r.first",
    [ALL_SESSIONS] = "SELECT bits FROM session ORDER BY id",
};

const char *
store_path (const struct store *store)
{
    return store->path;
}

/* ---- SQLite
 * ---------------------------------------------------------------------- */

enum exit_code
store_failed (struct store *store, const char *doing)
{
    int result = sqlite3_errcode (store->db);
    int number = sqlite3_system_errno (store->db);
    const char *why =
        number != 0 ? strerror (number) : sqlite3_errmsg (store->db);

    switch (result & 0xff) {
    case SQLITE_FULL:
        return complain (EXIT_IO, "%s: %s: %s", store->path, doing,
                         strerror (ENOSPC));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS:
        return complain (EXIT_IO, "%s: %s: %s", store->path, doing, why);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return complain (EXIT_LOCKED, "%s: in use by another program",
                         store->path);
    case SQLITE_NOTADB:
        return complain (EXIT_CORRUPT, "%s: is not a store of assay",
                         store->path);
    case SQLITE_NOMEM:
        return complain (EXIT_LIMIT, "%s: %s: no memory", store->path, doing);
    case SQLITE_TOOBIG:
        return complain (EXIT_LIMIT, "%s: %s: too large", store->path, doing);
    default:
        return complain (EXIT_CORRUPT, "%s: damaged: %s: %s", store->path,
                         doing, sqlite3_errmsg (store->db));
    }
}

sqlite3_stmt *
store_statement (struct store *store, enum statement which)
{
    sqlite3_stmt **kept = store->statements + which;

    if (*kept != NULL) {
        sqlite3_reset (*kept);
        sqlite3_clear_bindings (*kept);
        return *kept;
    }
    if (sqlite3_prepare_v3 (store->db, sql[which], -1,
                            SQLITE_PREPARE_PERSISTENT, kept, NULL)
        == SQLITE_OK)
        return *kept;
    (void) store_failed (store, "reading");
    return NULL;
}

/* Run one statement without an answer; its fixed text is no user's. */
static int
execute (struct store *store, const char *text)
{
    return sqlite3_exec (store->db, text, NULL, NULL, NULL) == SQLITE_OK;
}

/* The number that TEXT asks for into *ANSWER. */
static int
ask (sqlite3_int64 *answer, struct store *store, const char *text)
{
    sqlite3_stmt *statement;
    int there = 0;

    if (sqlite3_prepare_v2 (store->db, text, -1, &statement, NULL)
        != SQLITE_OK)
        return 0;
    if (sqlite3_step (statement) == SQLITE_ROW) {
        *answer = sqlite3_column_int64 (statement, 0);
        there = 1;
    }
    return sqlite3_finalize (statement) == SQLITE_OK && there;
}

/* ---- Transactions
 * ---------------------------------------------------------------- */

/* Commits go to a log beside the file: safe when this process is killed, and
   never a torn store when the machine is. */
static enum exit_code
begin_logging (struct store *store)
{
    if (store->read_only)
        return complain (EXIT_IO, "%s: cannot be written: %s", store->path,
                         strerror (EACCES));
    if (!execute (store, "PRAGMA journal_mode = WAL")
        || !execute (store, "PRAGMA synchronous = NORMAL"))
        return store_failed (store, "beginning a log beside it");
    store->logging = 1;
    return EXIT_HOLDS;
}

enum exit_code
store_begin (struct store *store)
{
    sqlite3_stmt *begin;

    if (store->failed != EXIT_HOLDS || !sqlite3_get_autocommit (store->db))
        return store->failed;
    if (!store->logging)
        store->failed = begin_logging (store);
    if (store->failed != EXIT_HOLDS)
        return store->failed;
    begin = store_statement (store, BEGIN);
    if (begin == NULL || sqlite3_step (begin) != SQLITE_DONE)
        store->failed = store_failed (store, "adding runs");
    return store->failed;
}

enum exit_code
store_commit (struct store *store)
{
    sqlite3_stmt *commit;

    if (store->failed != EXIT_HOLDS || sqlite3_get_autocommit (store->db))
        return store->failed;
    commit = store_statement (store, COMMIT);
    if (commit == NULL || sqlite3_step (commit) != SQLITE_DONE)
        store->failed = store_failed (store, "keeping runs");
    return store->failed;
}

void
store_rollback (struct store *store)
{
    sqlite3_stmt *rollback;

    if (sqlite3_get_autocommit (store->db))
        return;
    rollback = store_statement (store, ROLLBACK);
    if (rollback != NULL)
        (void) sqlite3_step (rollback);
    store->session = 0;
}

/* ---- Opening
 * --------------------------------------------------------------------- */

/* Take the lock, or say who has it. */
static enum exit_code
take_lock (struct store *store)
{
    struct flock lock = { .l_type = store->read_only ? F_RDLCK : F_WRLCK,
                          .l_whence = SEEK_SET,
                          .l_start = lock_place,
                          .l_len = 1 };
    enum exit_code code;

    if (fcntl (store->file, F_SETLK, &lock) == 0)
        return EXIT_HOLDS;
    if (errno != EACCES && errno != EAGAIN)
        return complain (EXIT_IO, "%s: cannot be locked: %s", store->path,
                         strerror (errno));
    code = EXIT_LOCKED;
    if (fcntl (store->file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
        return complain (code, "%s: in use by pid %ld", store->path,
                         (long) lock.l_pid);
    return complain (code, "%s: in use by another process", store->path);
}

/* Open the file itself: a regular one, through no link. */
static enum exit_code
open_file (struct store *store, enum store_use use)
{
    const char *path = store->path;
    struct stat there;
    int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;

    if (lstat (path, &there) == 0 && !S_ISREG (there.st_mode))
        return complain (EXIT_IO, "%s: is %s", path,
                         S_ISLNK (there.st_mode)   ? "a link"
                         : S_ISDIR (there.st_mode) ? "a directory"
                                                   : "not a regular file");
    store->file = open (path, flags | (use == STORE_ADD ? O_CREAT : 0), 0666);
    if (store->file < 0 && (errno == EACCES || errno == EROFS)) {
        int why = errno;
        store->read_only = 1;
        store->file =
            open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        if (store->file < 0 && errno == ENOENT)
            errno = why;
    }
    if (store->file < 0)
        return complain (EXIT_IO, "%s: %s", path, strerror (errno));
    if (fstat (store->file, &there) != 0 || !S_ISREG (there.st_mode))
        return complain (EXIT_IO, "%s: is not a regular file", path);
    return take_lock (store);
}

/* Is the header, as far as it is there, that of a store? */
static enum exit_code
check_header (const struct store *store)
{
    unsigned char head[100];
    ssize_t got = pread (store->file, head, sizeof head, 0);
    unsigned long number;

    if (got < 0)
        return complain (EXIT_IO, "%s: %s", store->path, strerror (errno));
    if (got == 0)
        return EXIT_HOLDS;
    if (got < (ssize_t) sizeof head || memcmp (head, "SQLite format 3", 16))
        return complain (EXIT_CORRUPT, "%s: is not a store of assay",
                         store->path);
    number = (unsigned long) head[68] << 24 | (unsigned long) head[69] << 16
             | (unsigned long) head[70] << 8 | head[71];
    /* 0: what was begun may still stand in the log beside. */
    if (number != 0 && number != APPLICATION)
        return complain (EXIT_CORRUPT,
                         "%s: is a file of another program (application id "
                         "0x%lx, not 0x%x)",
                         store->path, number, (unsigned) APPLICATION);
    return EXIT_HOLDS;
}

/* Open the database behind the lock, trusting nothing in it. */
static enum exit_code
open_database (struct store *store)
{
    static const int off[] = { SQLITE_DBCONFIG_ENABLE_TRIGGER,
                               SQLITE_DBCONFIG_ENABLE_VIEW,
                               SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                               SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                               SQLITE_DBCONFIG_DQS_DML,
                               SQLITE_DBCONFIG_DQS_DDL };
    size_t i;

    if (sqlite3_open_v2 (store->path, &store->db,
                         store->read_only ? SQLITE_OPEN_READONLY
                                          : SQLITE_OPEN_READWRITE,
                         NULL)
        != SQLITE_OK)
        return store->db == NULL
                   ? complain (EXIT_LIMIT, "%s: no memory", store->path)
                   : store_failed (store, "opening");
    for (i = 0; i < sizeof off / sizeof *off; i++)
        (void) sqlite3_db_config (store->db, off[i], 0, NULL);
    (void) sqlite3_db_config (store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    (void) sqlite3_busy_timeout (store->db, 1000);
    /* Exclusive: no memory is shared through a third file. */
    if (!execute (store, "PRAGMA locking_mode = EXCLUSIVE")
        || !execute (store, "PRAGMA cell_size_check = ON")
        || !execute (store, "PRAGMA temp_store = MEMORY"))
        return store_failed (store, "opening");
    return EXIT_HOLDS;
}

/* An empty database becomes a store. */
static enum exit_code
make_tables (struct store *store)
{
    char pragma[64];
    enum exit_code code = store_begin (store);
    int i, made = 1;

    if (code != EXIT_HOLDS)
        return code;
    for (i = 0; i < TABLES && made; i++)
        made = execute (store, tables[i]);
    snprintf (pragma, sizeof pragma, "PRAGMA application_id = %d",
              APPLICATION);
    made = made && execute (store, pragma);
    snprintf (pragma, sizeof pragma, "PRAGMA user_version = %d", FORM);
    made = made && execute (store, pragma);
    return made ? store_commit (store) : store_failed (store, "creating");
}

/* Are the tables exactly those above, and nothing else? */
static enum exit_code
check_tables (struct store *store)
{
    sqlite3_stmt *look = NULL;
    sqlite3_int64 all;
    int i, found = 0;

    if (!ask (&all, store,
              "SELECT count (*) FROM sqlite_master WHERE sql IS NOT NULL")
        || sqlite3_prepare_v2 (store->db,
                               "SELECT 1 FROM sqlite_master WHERE sql = ?1",
                               -1, &look, NULL)
               != SQLITE_OK)
        return store_failed (store, "reading its tables");
    for (i = 0; i < TABLES; i++) {
        sqlite3_reset (look);
        sqlite3_bind_text (look, 1, tables[i], -1, SQLITE_STATIC);
        found += sqlite3_step (look) == SQLITE_ROW;
    }
    sqlite3_finalize (look);
    return found == TABLES && all == TABLES
               ? EXIT_HOLDS
               : complain (EXIT_CORRUPT,
                           "%s: its tables are not those of a store",
                           store->path);
}

/* Whose file is it, and of which form? */
static enum exit_code
check_form (struct store *store, int *empty)
{
    sqlite3_int64 application, form, objects;

    if (!ask (&application, store, "PRAGMA application_id")
        || !ask (&form, store, "PRAGMA user_version")
        || !ask (&objects, store, "SELECT count (*) FROM sqlite_master"))
        return store_failed (store, "reading its header");
    *empty = application == 0 && form == 0 && objects == 0;
    if (*empty)
        return EXIT_HOLDS;
    if (application != APPLICATION)
        return complain (EXIT_CORRUPT,
                         "%s: is a file of another program (application id "
                         "0x%llx, not 0x%x)",
                         store->path, (unsigned long long) application,
                         (unsigned) APPLICATION);
    if (form != FORM)
        return complain (EXIT_CORRUPT,
                         "%s: is a store of form %lld%s, this is assay %s, "
                         "which knows form %d",
                         store->path, (long long) form,
                         form > FORM ? ", of a newer assay" : "",
                         PACKAGE_VERSION, FORM);
    return EXIT_HOLDS;
}

/* Is the structure of the file sound?  Structure alone: rows come later. */
static enum exit_code
check_structure (struct store *store)
{
    sqlite3_stmt *check;
    enum exit_code code = EXIT_HOLDS;

    if (sqlite3_prepare_v2 (store->db, "PRAGMA integrity_check (1)", -1,
                            &check, NULL)
        != SQLITE_OK)
        return store_failed (store, "reading");
    if (sqlite3_step (check) != SQLITE_ROW)
        code = store_failed (store, "reading");
    else {
        const char *answer = (const char *) sqlite3_column_text (check, 0);
        if (answer == NULL || strcmp (answer, "ok") != 0)
            code = complain (EXIT_CORRUPT, "%s: damaged: %.200s", store->path,
                             answer != NULL ? answer : "no answer");
    }
    sqlite3_finalize (check);
    return code;
}

/* Was all of it made by the arithmetic of this program? */
static enum exit_code
check_sessions (struct store *store)
{
    sqlite3_stmt *all = store_statement (store, ALL_SESSIONS);
    char name[64], there[256], here[256];
    int step;

    if (all == NULL)
        return EXIT_CORRUPT;
    while ((step = sqlite3_step (all)) == SQLITE_ROW) {
        const char *bits = (const char *) sqlite3_column_text (all, 0);
        if (bits == NULL
            || provenance_difference (name, there, here, sizeof here, bits,
                                      store->bits))
            return complain (EXIT_CORRUPT,
                             "%s: its runs were made with %s, this is %s: "
                             "their bits may differ",
                             store->path, bits != NULL ? there : "nothing",
                             bits != NULL ? here : "assay");
    }
    return step == SQLITE_DONE ? EXIT_HOLDS : store_failed (store, "reading");
}

static enum exit_code
open_all (struct store *store, enum store_use use)
{
    enum exit_code code = open_file (store, use);
    int empty = 0;

    if (code == EXIT_HOLDS)
        code = check_header (store);
    if (code == EXIT_HOLDS)
        code = open_database (store);
    if (code == EXIT_HOLDS)
        code = check_form (store, &empty);
    if (code == EXIT_HOLDS && empty)
        return use != STORE_READ
                   ? make_tables (store)
                   : complain (EXIT_CORRUPT, "%s: is empty", store->path);
    if (code == EXIT_HOLDS)
        code = check_structure (store);
    if (code == EXIT_HOLDS)
        code = check_tables (store);
    if (code == EXIT_HOLDS)
        code = store_verify (store);
    if (code == EXIT_HOLDS)
        code = check_sessions (store);
    return code;
}

/* Everything but committing. */
static void
store_free (struct store *store)
{
    int i;

    for (i = 0; i < STATEMENTS; i++)
        sqlite3_finalize (store->statements[i]);
    (void) sqlite3_close (store->db);
    /* Not before SQLite's own: closing ends every lock on the file. */
    if (store->file >= 0)
        close (store->file);
    free (store->values);
    free (store->bits);
    free (store->beside);
    free (store->path);
    free (store);
}

enum exit_code
store_open (struct store **store, const char *path, enum store_use use)
{
    struct store *opened = calloc (1, sizeof *opened);
    enum exit_code code;

    *store = NULL;
    if (opened == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", path);
    opened->file = -1;
    opened->path = strdup (path);
    opened->bits = provenance_of_bits ();
    opened->beside = provenance_beside ();
    if (opened->path == NULL || opened->bits == NULL || opened->beside == NULL)
        code = complain (EXIT_LIMIT, "%s: no memory", path);
    else {
        /* A limit on the size of files is then an error like others. */
        (void) signal (SIGXFSZ, SIG_IGN);
        code = open_all (opened, use);
    }
    if (code == EXIT_HOLDS)
        *store = opened;
    else
        store_free (opened);
    return code;
}

enum exit_code
store_close (struct store *store)
{
    enum exit_code code = store_commit (store);
    int i;

    for (i = 0; i < STATEMENTS; i++) {
        sqlite3_finalize (store->statements[i]);
        store->statements[i] = NULL;
    }
    /* What is committed is safe in the log even if this fails. */
    if (store->logging && code == EXIT_HOLDS
        && (!execute (store, "PRAGMA wal_checkpoint (TRUNCATE)")
            || !execute (store, "PRAGMA journal_mode = DELETE")))
        code = store_failed (store, "closing its log");
    store_free (store);
    return code;
}
