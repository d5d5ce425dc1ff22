#include "config.h"

#include "workbench/output.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Write everything, sync, close; 0, or -1 with errno set. */
static int
write_all (int file, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t wrote = write (file, data, size);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return -1;
        data += wrote;
        size -= (size_t) wrote;
    }
    return fsync (file);
}

/* Make the rename itself durable; a directory that cannot be synced is not an
   error of the file. */
static void
sync_directory (const char *path)
{
    char *copy = strdup (path);
    int directory;

    if (copy == NULL)
        return;
    directory = open (dirname (copy), O_RDONLY | O_DIRECTORY);
    if (directory >= 0) {
        (void) fsync (directory);
        close (directory);
    }
    free (copy);
}

/* Put SIZE bytes at DATA into TEMPORARY, whose descriptor is FILE, and
   rename it to PATH; null, or what went wrong. */
static const char *
settle (int file, const char *temporary, const char *path, const char *data,
        size_t size)
{
    const char *why = NULL;
    mode_t mask = umask (0);

    umask (mask);
    (void) fchmod (file, 0666 & ~mask);
    if (write_all (file, data, size) != 0)
        why = strerror (errno);
    if (close (file) != 0 && why == NULL)
        why = strerror (errno);
    if (why == NULL && rename (temporary, path) != 0)
        why = strerror (errno);
    if (why != NULL)
        unlink (temporary);
    else
        sync_directory (path);
    return why;
}

/* What a person or a system stops a program with waits meanwhile, so that no
   temporary file is left; *BEFORE is for the return to what was. */
static void
hold_signals (sigset_t *before)
{
    sigset_t held;

    sigemptyset (&held);
    sigaddset (&held, SIGINT);
    sigaddset (&held, SIGTERM);
    sigaddset (&held, SIGHUP);
    sigprocmask (SIG_BLOCK, &held, before);
}

const char *
output_replace (const char *path, const char *data, size_t size)
{
    size_t room = strlen (path) + 16;
    char *temporary;
    const char *why;
    struct stat there;
    sigset_t before;
    int file;

    if (lstat (path, &there) == 0 && !S_ISREG (there.st_mode))
        return S_ISLNK (there.st_mode) ? "is a link" : "is not a regular file";
    temporary = malloc (room);
    if (temporary == NULL)
        return strerror (ENOMEM);
    snprintf (temporary, room, "%s.XXXXXX", path);
    hold_signals (&before);
    file = mkstemp (temporary);
    why = file < 0 ? strerror (errno)
                   : settle (file, temporary, path, data, size);
    sigprocmask (SIG_SETMASK, &before, NULL);
    free (temporary);
    return why;
}
