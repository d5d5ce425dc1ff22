/* assay merge: several stores become one. */
#include "config.h"

#include "workbench/json.h"
#include "workbench/store.h"

#include <sys/stat.h>

/* Are PATH and OTHER one file? */
static int
same_file (const char *path, const char *other)
{
    struct stat a, b;

    return stat (path, &a) == 0 && stat (other, &b) == 0
           && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* Merge the file PATH into STORE; nothing is committed. */
static enum exit_code
merge_file (struct store *store, const char *path, uint64_t *added,
            uint64_t *same)
{
    uint64_t some_added = 0, some_same = 0;
    struct store *from;
    enum exit_code code = store_open (&from, path, STORE_READ), closed;

    if (code != EXIT_HOLDS)
        return code;
    code = store_merge (&some_added, &some_same, store, from);
    closed = store_close (from);
    *added += some_added;
    *same += some_same;
    return graver (code, closed);
}

static enum exit_code
merge_json (FILE *out, int stores, uint64_t added, uint64_t same)
{
    json_t *document = json_document ("merge");

    json_put (document, "stores", json_count ((size_t) stores));
    json_put (document, "added", json_count ((size_t) added));
    json_put (document, "same", json_count ((size_t) same));
    return json_print (out, document);
}

enum exit_code
command_merge (FILE *out, const struct request *request)
{
    const char *path = request->nwords > 0 ? request->words[0] : "";
    uint64_t added = 0, same = 0;
    struct store *store;
    enum exit_code code, closed;
    int i;

    if (request->nwords < 2)
        return complain (EXIT_USAGE,
                         "merge: name the store to fill, then those to take");
    code = store_open (&store, path, STORE_ADD);
    if (code != EXIT_HOLDS)
        return code;
    for (i = 1; i < request->nwords && code == EXIT_HOLDS; i++)
        code = same_file (path, request->words[i])
                   ? complain (EXIT_USAGE, "%s: cannot be merged into itself",
                               request->words[i])
                   : merge_file (store, request->words[i], &added, &same);
    if (code != EXIT_HOLDS)
        store_rollback (store);
    closed = store_close (store);
    code = graver (code, closed);
    if (code == EXIT_HOLDS && request->json)
        return merge_json (out, request->nwords - 1, added, same);
    if (code == EXIT_HOLDS)
        fprintf (out, "%d stores: %llu runs added, %llu there already\n",
                 request->nwords - 1, (unsigned long long) added,
                 (unsigned long long) same);
    return code;
}
