/*
 * Output that is whole or absent.
 */
#ifndef VALIDATE_OUTPUT_H
#define VALIDATE_OUTPUT_H

#include <stddef.h>

/*
 * Put SIZE bytes at DATA into the regular file PATH: written to a temporary
 * file beside it, synced, renamed, and the directory synced.  An existing
 * link, device, directory or pipe is refused.  Returns null, or what went
 * wrong (a static text or strerror's); then PATH is as it was.
 */
const char *output_replace (const char *path, const char *data, size_t size);

#endif
