#include "config.h"

#include "workbench/report_site.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "workbench/output.h"

static const char marker[] = ".assay-report";
static const char title[] = "report of assay 1\n";

/* ---- Interruptions ------------------------------------------------------ */

static volatile sig_atomic_t interrupted;

static void
raise_flag (int signal)
{
    (void) signal;
    interrupted = 1;
}

/* The second signal ends the program as usual. */
static void
catch_signals (void (*handler) (int))
{
    static const int signals[] = { SIGINT, SIGTERM, SIGHUP };
    struct sigaction action, former;
    size_t i;

    memset (&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = (int) SA_RESETHAND | SA_RESTART;
    for (i = 0; i < sizeof signals / sizeof *signals; i++)
        if (sigaction (signals[i], NULL, &former) == 0
            && former.sa_handler != SIG_IGN)
            sigaction (signals[i], &action, NULL);
}

int
site_interrupted (void)
{
    return interrupted;
}

/* ---- Paths -------------------------------------------------------------- */

/* "A/B" to be freed, or null. */
static char *
join (const char *a, const char *b)
{
    size_t size = strlen (a) + strlen (b) + 2;
    char *path = malloc (size);

    if (path != NULL)
        snprintf (path, size, "%s/%s", a, b);
    return path;
}

void
site_name (char *name, size_t size, const char *id)
{
    const char *slash = strchr (id, '/');
    size_t used = 0;

    /* No claim is in the way of a paper's page. */
    if (slash != NULL && strcmp (slash + 1, "index") == 0) {
        snprintf (name, size, "%.*s/=index", (int) (slash - id), id);
        return;
    }
    *name = '\0';
    for (; *id != '\0' && used + 4 < size; id++) {
        unsigned char c = (unsigned char) *id;
        int safe = (c < 0x80 && isalnum (c)) || c == '-' || c == '_'
                   || (c == '/' && id == slash && used > 0);
        used += (size_t) snprintf (name + used, size - used,
                                   safe ? "%c" : "=%02X", c);
    }
}

/* ---- Former reports ----------------------------------------------------- */

/* What is done with each file below a directory, RELATIVE to it; not 0 ends
   the walk. */
typedef int visit (const char *path, const char *relative, int is_directory,
                   void *context);

/* Visit all that ROOT/BELOW holds, a directory after its contents. */
static int
walk (const char *root, const char *below, visit *do_visit, void *context)
{
    char *path = *below != '\0' ? join (root, below) : strdup (root);
    DIR *directory = path != NULL ? opendir (path) : NULL;
    struct dirent *entry;
    int stop = directory == NULL;

    while (!stop && (entry = readdir (directory)) != NULL) {
        char *relative, *full;
        struct stat found;
        if (strcmp (entry->d_name, ".") == 0
            || strcmp (entry->d_name, "..") == 0)
            continue;
        relative = *below != '\0' ? join (below, entry->d_name)
                                  : strdup (entry->d_name);
        full = relative != NULL ? join (root, relative) : NULL;
        stop = full == NULL || lstat (full, &found) != 0;
        if (!stop && S_ISDIR (found.st_mode))
            stop = walk (root, relative, do_visit, context)
                   || do_visit (full, relative, 1, context);
        else if (!stop)
            stop = do_visit (full, relative, 0, context);
        free (full);
        free (relative);
    }
    if (directory != NULL)
        closedir (directory);
    free (path);
    return stop;
}

/* A list of names, and the first one found that is not in it. */
struct inventory {
    const char *list;
    char *stranger;
};

static int
is_listed (const char *list, const char *name)
{
    size_t length = strlen (name);

    while (*list != '\0') {
        size_t span = strcspn (list, "\n");
        if (span == length && memcmp (list, name, span) == 0)
            return 1;
        list += span + (list[span] != '\0');
    }
    return 0;
}

static int
find_stranger (const char *path, const char *relative, int is_directory,
               void *context)
{
    struct inventory *inventory = context;

    (void) path;
    if (is_directory || strcmp (relative, marker) == 0
        || is_listed (inventory->list, relative))
        return 0;
    inventory->stranger = strdup (relative);
    return 1;
}

static int
remove_one (const char *path, const char *relative, int is_directory,
            void *context)
{
    (void) relative;
    (void) context;
    return is_directory ? rmdir (path) : unlink (path);
}

static void
remove_tree (const char *root)
{
    if (walk (root, "", remove_one, NULL) == 0)
        rmdir (root);
}

static int
count_one (const char *path, const char *relative, int is_directory,
           void *context)
{
    (void) path;
    (void) relative;
    (void) is_directory;
    ++*(int *) context;
    return 1;
}

/* The text of the marker of the report at TARGET, to be freed; null when
   there is none. */
static char *
read_marker (const char *target)
{
    char *path = join (target, marker), *text = NULL;
    int file =
        path != NULL ? open (path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) : -1;
    struct stat found;

    if (file >= 0 && fstat (file, &found) == 0 && S_ISREG (found.st_mode)
        && found.st_size < (1 << 24)) {
        size_t size = (size_t) found.st_size;
        text = calloc (1, size + 1);
        if (text != NULL
            && (read (file, text, size) != (ssize_t) size
                || strncmp (text, title, strlen (title)) != 0)) {
            free (text);
            text = NULL;
        }
    }
    if (file >= 0)
        close (file);
    free (path);
    return text;
}

/* May the directory that stands at the site's target be replaced? */
static enum exit_code
check_former (const struct site *site)
{
    struct inventory inventory = { NULL, NULL };
    enum exit_code code = EXIT_HOLDS;
    char *list;
    int held = 0;

    if (walk (site->target, "", count_one, &held) != 0 && held == 0)
        return complain (EXIT_IO, "%s: %s", site->place, strerror (errno));
    if (held == 0)
        return EXIT_HOLDS;
    list = read_marker (site->target);
    if (list == NULL)
        return complain (EXIT_IO,
                         "%s: neither empty nor a report of assay: name a new "
                         "directory",
                         site->place);
    inventory.list = list + strlen (title);
    if (walk (site->target, "", find_stranger, &inventory) != 0)
        code = complain (EXIT_IO,
                         "%s: holds what is not the report's: %s: move it "
                         "away first",
                         site->place,
                         inventory.stranger != NULL ? inventory.stranger
                                                    : strerror (errno));
    free (inventory.stranger);
    free (list);
    return code;
}

/* ---- Writing ------------------------------------------------------------ */

/* Make the directory beside the target in which all is written. */
static enum exit_code
make_work (struct site *site)
{
    size_t room = strlen (site->target) + 16;
    mode_t mask = umask (0);

    umask (mask);
    site->work = malloc (room);
    site->listing = open_memstream (&site->list, &site->size);
    if (site->work == NULL || site->listing == NULL) {
        free (site->work);
        site->work = NULL;
        return complain (EXIT_LIMIT, "%s: no memory", site->place);
    }
    snprintf (site->work, room, "%s.XXXXXX", site->target);
    if (mkdtemp (site->work) == NULL) {
        int error = errno;
        free (site->work);
        site->work = NULL;
        return complain (EXIT_IO, "%s: %s", site->place, strerror (error));
    }
    (void) chmod (site->work, 0777 & ~mask);
    fputs (title, site->listing);
    return EXIT_HOLDS;
}

enum exit_code
site_open (struct site *site, const char *place)
{
    enum exit_code code = EXIT_HOLDS;
    struct stat found;
    size_t length = strlen (place);
    const char *base;

    memset (site, 0, sizeof *site);
    interrupted = 0;
    site->place = place;
    while (length > 1 && place[length - 1] == '/')
        length--;
    site->target = strndup (place, length);
    if (site->target == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", place);
    base = strrchr (site->target, '/');
    base = base != NULL ? base + 1 : site->target;
    if (*base == '\0' || strcmp (base, ".") == 0 || strcmp (base, "..") == 0)
        return complain (EXIT_USAGE,
                         "report: %s: give the directory by its name",
                         *place != '\0' ? place : "an empty name");
    if (lstat (site->target, &found) == 0) {
        if (!S_ISDIR (found.st_mode))
            return complain (EXIT_IO, "%s: %s", place,
                             S_ISLNK (found.st_mode) ? "is a link"
                                                     : "is not a directory");
        code = check_former (site);
    } else if (errno != ENOENT)
        return complain (EXIT_IO, "%s: %s", place, strerror (errno));
    if (code == EXIT_HOLDS)
        code = make_work (site);
    if (code == EXIT_HOLDS)
        catch_signals (raise_flag);
    return code;
}

/* Make the directories on the way to PATH below the site's own. */
static int
make_way (const struct site *site, const char *path)
{
    char *way = strdup (path), *slash;
    int made = way != NULL;

    if (way != NULL)
        for (slash = strchr (way + strlen (site->work) + 1, '/');
             made && slash != NULL; slash = strchr (slash + 1, '/')) {
            *slash = '\0';
            made = mkdir (way, 0777) == 0 || errno == EEXIST;
            *slash = '/';
        }
    free (way);
    return made;
}

enum exit_code
site_write (struct site *site, const char *name, const char *data, size_t size)
{
    char *path = join (site->work, name);
    const char *why;

    if (path == NULL || !make_way (site, path))
        why = strerror (path == NULL ? ENOMEM : errno);
    else
        why = output_replace (path, data, size);
    free (path);
    if (why != NULL)
        return complain (EXIT_IO, "%s/%s: %s", site->target, name, why);
    fprintf (site->listing, "%s\n", name);
    return EXIT_HOLDS;
}

/* Exchange what was written with what stands in its place, or move it there
   when nothing does; 0, or -1 with errno set. */
static int
exchange (struct site *site)
{
    size_t room = strlen (site->work) + 8;
    char *aside;
    int done;

    if (rename (site->work, site->target) == 0) {
        free (site->work);
        site->work = NULL;
        return 0;
    }
    if (errno != ENOTEMPTY && errno != EEXIST)
        return -1;
    if (renameat2 (AT_FDCWD, site->work, AT_FDCWD, site->target,
                   RENAME_EXCHANGE)
        == 0)
        return 0;
    /* Where files cannot change places at once. */
    aside = malloc (room);
    if (aside == NULL)
        return -1;
    snprintf (aside, room, "%s.old", site->work);
    done = rename (site->target, aside);
    if (done == 0) {
        done = rename (site->work, site->target);
        rename (aside, done == 0 ? site->work : site->target);
    }
    free (aside);
    return done;
}

enum exit_code
site_settle (struct site *site)
{
    enum exit_code code;
    char *list;

    if (fflush (site->listing) != 0)
        return complain (EXIT_LIMIT, "%s: no memory", site->place);
    list = strdup (site->list);
    if (list == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", site->place);
    code = site_write (site, marker, list, strlen (list));
    free (list);
    if (code == EXIT_HOLDS && exchange (site) != 0)
        code = complain (EXIT_IO, "%s: %s", site->place, strerror (errno));
    return code;
}

void
site_abandon (struct site *site)
{
    if (site->work != NULL)
        remove_tree (site->work);
    if (site->listing != NULL)
        fclose (site->listing);
    free (site->list);
    free (site->work);
    free (site->target);
    catch_signals (SIG_DFL);
    memset (site, 0, sizeof *site);
}
