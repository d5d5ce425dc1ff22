#include "config.h"

#include "workbench/claim_text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "validate/decimal.h"
#include "workbench/escape.h"

/* ---- Bytes -------------------------------------------------------------- */

/* All of FILE, whose size is known, into TEXT; 0 with errno set on failure. */
static int
read_all (struct claim_text *text, int file)
{
    text->bytes = malloc (CLAIM_FILE_SIZE + 2);
    if (text->bytes == NULL)
        return 0;
    while (text->size <= CLAIM_FILE_SIZE) {
        ssize_t got = read (file, text->bytes + text->size,
                            CLAIM_FILE_SIZE + 1 - text->size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return 0;
        if (got == 0)
            break;
        text->size += (size_t) got;
    }
    text->bytes[text->size] = '\0';
    return 1;
}

/* Open PATH and read it; null, or why not. */
static const char *
take_file (struct claim_text *text, const char *path)
{
    struct stat there;
    const char *why = NULL;
    int file;

    /* Not to wait for the other end of a pipe. */
    file = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return strerror (errno);
    if (fstat (file, &there) != 0)
        why = strerror (errno);
    else if (!S_ISREG (there.st_mode))
        why = S_ISDIR (there.st_mode) ? "is a directory"
                                      : "is not a regular file";
    else if (!read_all (text, file))
        why = strerror (errno);
    else if (text->size > CLAIM_FILE_SIZE)
        why = "is larger than 1 MiB";
    close (file);
    return why;
}

/* Complain of the byte AT, counting lines from the top. */
static enum exit_code
text_fault (const struct claim_text *text, size_t at, const char *why)
{
    size_t line = 1, start = 0, i;

    for (i = 0; i < at; i++)
        if (text->bytes[i] == '\n') {
            line++;
            start = i + 1;
        }
    return complain (EXIT_USAGE, "%s:%zu:%zu: byte 0x%02X: %s", text->path,
                     line, at - start + 1, (unsigned char) text->bytes[at],
                     why);
}

/* Only plain text; the CR of CR LF becomes a blank. */
static enum exit_code
check_bytes (struct claim_text *text)
{
    size_t at = 0;

    while (at < text->size) {
        const char *why;
        size_t i, span = escape_harmless (text->bytes + at, &why);
        for (i = at; i < at + span; i++)
            if (text->bytes[i] == '\r') {
                if (text->bytes[i + 1] != '\n')
                    return text_fault (text, i, "a CR without LF");
                text->bytes[i] = ' ';
            }
        at += span;
        if (at < text->size)
            return text_fault (text, at, why);
    }
    return EXIT_HOLDS;
}

static int
is_blank (char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/* Lines that begin with "#" become blanks. */
static void
erase_comments (char *line)
{
    while (*line != '\0') {
        char *end = line + strcspn (line, "\n");
        char *first = line + strspn (line, " \t");
        if (*first == '#')
            memset (line, ' ', (size_t) (end - line));
        line = *end == '\n' ? end + 1 : end;
    }
}

enum exit_code
claim_text_read (struct claim_text *text, const char *path)
{
    static const char mark[] = "\xef\xbb\xbf";
    enum exit_code code;
    const char *why;

    memset (text, 0, sizeof *text);
    text->path = path;
    why = take_file (text, path);
    if (why != NULL)
        return complain (EXIT_USAGE, "%s: %s", path, why);
    if (strncmp (text->bytes, mark, 3) == 0)
        memmove (text->bytes, text->bytes + 3, (text->size -= 3) + 1);
    code = check_bytes (text);
    if (code == EXIT_HOLDS)
        erase_comments (text->bytes);
    return code;
}

void
claim_text_clear (struct claim_text *text)
{
    free (text->bytes);
    text->bytes = NULL;
}

/* ---- Entries ------------------------------------------------------------ */

/* The line after the one AT stands on, or the end of the text. */
static const char *
next_line (const char *at)
{
    at += strcspn (at, "\n");
    return *at == '\n' ? at + 1 : at;
}

static int
is_empty_line (const char *line)
{
    line += strspn (line, " \t");
    return *line == '\n' || *line == '\0';
}

/* Is there an entry that the line continues? */
static int
goes_on (const char *line)
{
    return *line != '\0' && (is_blank (*line) || is_empty_line (line));
}

enum exit_code
claim_text_next (struct entry *entry, int *found,
                 const struct claim_text *text)
{
    const char *from = entry->key != NULL ? entry->key : text->bytes, *stop;
    size_t line = entry->key != NULL ? entry->line : 1;

    entry->path = text->path;
    if (entry->key != NULL) {
        for (; from < entry->end; from++)
            line += *from == '\n';
        from = next_line (from);
        line++;
    }
    for (; is_empty_line (from) && *from != '\0'; from = next_line (from))
        line++;
    entry->key = entry->at = entry->end = from;
    entry->line = line;
    entry->key_length = strspn (from, "abcdefghijklmnopqrstuvwxyz");
    *found = *from != '\0';
    if (!*found)
        return EXIT_HOLDS;
    if (is_blank (*from))
        return entry_fault (entry, from,
                            "an indented line continues the entry before it, "
                            "and there is none");
    if (entry->key_length == 0)
        return entry_fault (entry, from,
                            "a line begins with a key such as "
                            "claim, predict or #");
    for (stop = next_line (from); goes_on (stop);)
        stop = next_line (stop);
    while (stop > from && is_blank (stop[-1]))
        stop--;
    entry->end = stop;
    entry->at = from + entry->key_length;
    while (entry->at < stop && is_blank (*entry->at))
        entry->at++;
    return EXIT_HOLDS;
}

void
entry_position (size_t *line, size_t *column, const struct entry *entry,
                const char *where)
{
    const char *start = entry->key, *at;

    *line = entry->line;
    for (at = start; at < where; at++)
        if (*at == '\n') {
            ++*line;
            start = at + 1;
        }
    *column = (size_t) (where - start) + 1;
}

enum exit_code
entry_fault (const struct entry *entry, const char *where, const char *format,
             ...)
{
    size_t line, column;
    char why[700];
    va_list args;

    va_start (args, format);
    vsnprintf (why, sizeof why, format, args);
    va_end (args);
    entry_position (&line, &column, entry, where);
    return complain (EXIT_USAGE, "%.200s:%zu:%zu: %s", entry->path, line,
                     column, why);
}

enum exit_code
entry_no_memory (const struct entry *entry)
{
    return complain (EXIT_LIMIT, "%.200s:%zu: no memory", entry->path,
                     entry->line);
}

/* ---- Reading on --------------------------------------------------------- */

static void
skip_blanks (struct entry *entry)
{
    while (entry->at < entry->end && is_blank (*entry->at))
        entry->at++;
}

static size_t
left (const struct entry *entry)
{
    return (size_t) (entry->end - entry->at);
}

static int
is_word_byte (char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || (c >= '0' && c <= '9') || c == '_';
}

int
entry_take (struct entry *entry, const char *word)
{
    size_t length = strlen (word);

    if (left (entry) < length || memcmp (entry->at, word, length) != 0
        || (left (entry) > length && is_word_byte (entry->at[length])))
        return 0;
    entry->at += length;
    skip_blanks (entry);
    return 1;
}

int
entry_sign (struct entry *entry, char c)
{
    if (left (entry) == 0 || *entry->at != c)
        return 0;
    entry->at++;
    skip_blanks (entry);
    return 1;
}

size_t
entry_name (struct entry *entry, const char **word)
{
    size_t length = 0;

    *word = entry->at;
    if (left (entry) > 0 && !(*entry->at >= '0' && *entry->at <= '9')
        && *entry->at != '_')
        while (length < left (entry) && is_word_byte (entry->at[length]))
            length++;
    entry->at += length;
    skip_blanks (entry);
    return length;
}

size_t
entry_word (struct entry *entry, const char **word)
{
    size_t length = 0;

    *word = entry->at;
    while (length < left (entry) && !is_blank (entry->at[length]))
        length++;
    entry->at += length;
    skip_blanks (entry);
    return length;
}

/* A copy of LENGTH bytes at TEXT with single blanks. */
static const char *
single_blanks (struct keep *keep, const char *text, size_t length)
{
    char *copy = keep_take (keep, length + 1), *out = copy;
    size_t i;

    if (copy == NULL)
        return NULL;
    for (i = 0; i < length; i++)
        if (!is_blank (text[i]))
            *out++ = text[i];
        else if (out > copy && out[-1] != ' ')
            *out++ = ' ';
    if (out > copy && out[-1] == ' ')
        out--;
    *out = '\0';
    return copy;
}

enum exit_code
entry_quoted (const char **text, struct entry *entry, struct keep *keep,
              const char *what)
{
    const char *start = entry->at, *stop;

    if (left (entry) == 0 || *start != '"')
        return entry_fault (entry, start,
                            "%s should stand here, in double "
                            "quotes",
                            what);
    stop = memchr (start + 1, '"', left (entry) - 1);
    if (stop == NULL)
        return entry_fault (entry, start, "the quote is not closed");
    *text = single_blanks (keep, start + 1, (size_t) (stop - start - 1));
    if (*text == NULL)
        return entry_no_memory (entry);
    if (**text == '\0')
        return entry_fault (entry, start, "%s is empty", what);
    entry->at = stop + 1;
    skip_blanks (entry);
    return EXIT_HOLDS;
}

enum exit_code
entry_rest (const char **text, struct entry *entry, struct keep *keep,
            const char *what)
{
    if (left (entry) == 0)
        return entry_fault (entry, entry->at, "%s should stand here", what);
    *text = single_blanks (keep, entry->at, left (entry));
    entry->at = entry->end;
    return *text != NULL ? EXIT_HOLDS : entry_no_memory (entry);
}

enum exit_code
entry_number (fmpq_t value, struct entry *entry, const char *stops,
              const char *what)
{
    const char *start = entry->at;
    enum decimal_status status = DECIMAL_TOO_LONG;
    size_t length = 0;
    char *copy;

    while (length < left (entry) && !is_blank (start[length])
           && strchr (stops, start[length]) == NULL)
        length++;
    copy = strndup (start, length);
    if (copy != NULL)
        status = decimal_read (value, copy);
    free (copy);
    if (length == 0)
        return entry_fault (entry, start, "%s should stand here", what);
    if (status != DECIMAL_READ)
        return entry_fault (entry, start, "%.*s is %s (%s)",
                            (int) (length < 60 ? length : 60), start,
                            status == DECIMAL_MALFORMED
                                ? "not a number like 3/2, 0.25 or 1e-3"
                                : "too long or too large a number",
                            what);
    entry->at += length;
    skip_blanks (entry);
    return EXIT_HOLDS;
}

enum exit_code
entry_whole (slong *value, struct entry *entry, slong least, slong most,
             const char *what)
{
    const char *start = entry->at;
    enum exit_code code;
    fmpq_t number;

    fmpq_init (number);
    code = entry_number (number, entry, "", what);
    if (code == EXIT_HOLDS
        && (!fmpq_get_index (value, number) || *value < least
            || *value > most))
        code =
            entry_fault (entry, start, "%s is a whole number from %ld to %ld",
                         what, (long) least, (long) most);
    fmpq_clear (number);
    return code;
}

enum exit_code
entry_end (const struct entry *entry)
{
    if (left (entry) == 0)
        return EXIT_HOLDS;
    return entry_fault (entry, entry->at,
                        "nothing may follow here, or this word is misplaced");
}
