/* A sweep over several processes: process 0 has the store and hands out the
   gaps; what the others make comes back to it. */
#include "config.h"

#include "workbench/sweep.h"

#include <stdlib.h>
#include <string.h>

#include "workbench/fleet.h"
#include "workbench/provenance.h"

/* What process 0 tells the others first. */
struct orders {
    int code;
    size_t ngaps;
    char bits[2048]; /* the arithmetic that it has */
};

/* The head of a message; values follow.  COUNT 0: nothing more comes. */
struct message {
    uint64_t target, first, count;
    int status, width;
    int stranger; /* this process has another arithmetic */
};

enum exit_code
fleet_begin (struct sweep_plan *plan, enum exit_code code)
{
    struct shard share = { (uint64_t) fleet_rank (),
                           (uint64_t) fleet_size () };
    struct orders orders = { .code = (int) code, .ngaps = plan->ngaps };
    char *bits;
    size_t i;

    if (share.of == 1)
        return code;
    bits = provenance_of_bits ();
    snprintf (orders.bits, sizeof orders.bits, "%s", bits ? bits : "");
    fleet_share (&orders, sizeof orders);
    plan->stranger = bits == NULL || strcmp (bits, orders.bits) != 0;
    free (bits);
    if (orders.code != EXIT_HOLDS)
        return (enum exit_code) orders.code;
    if (share.part > 0) {
        plan->gaps = calloc (orders.ngaps + 1, sizeof *plan->gaps);
        plan->ngaps = orders.ngaps;
    }
    /* A process without memory for this has no other way to say so. */
    if (plan->gaps == NULL && orders.ngaps > 0)
        return EXIT_LIMIT;
    fleet_share (plan->gaps, orders.ngaps * sizeof *plan->gaps);
    for (i = 0; i < plan->ngaps; i++)
        if (plan->gaps[i].target >= plan->ntargets)
            plan->stranger = 1;
    sweep_plan_share (plan, &share);
    return EXIT_HOLDS;
}

/* Send one list entry. */
static void
send_handed (const struct handed *item)
{
    struct message head = { .target = item->target,
                            .first = item->stretch.first,
                            .count = item->stretch.count,
                            .status = (int) item->stretch.status,
                            .width = item->stretch.width };
    size_t size =
        item->stretch.status == RUN_DONE
            ? (size_t) head.count * (size_t) head.width * sizeof (double)
            : 0;
    char *data = malloc (sizeof head + size);

    if (data == NULL)
        return;
    /* The end of a target is an entry without runs. */
    if (head.count == 0)
        head.count = 1;
    memcpy (data, &head, sizeof head);
    if (size > 0)
        memcpy (data + sizeof head, item->stretch.values, size);
    fleet_send (data, sizeof head + size);
    free (data);
}

void
fleet_serve (struct sweep_plan *plan, int threads)
{
    struct message end = { .stranger = plan->stranger };
    struct crew *crew = NULL;
    int working = 1;

    if (!plan->stranger && plan->ngaps > 0)
        crew = crew_start (plan, threads);
    while (crew != NULL && working) {
        struct handed *list = crew_wait (crew, &working), *item;
        for (item = list; item != NULL; item = item->next)
            send_handed (item);
        handed_free (list);
    }
    if (crew != NULL)
        crew_end (crew);
    fleet_send (&end, sizeof end);
}

struct handed *
fleet_take (const struct sweep_plan *plan, int *serving, enum exit_code *code)
{
    struct message head;
    struct handed *item;
    size_t size;
    char *data = fleet_receive (&size);

    if (data == NULL)
        return NULL;
    memcpy (&head, data, sizeof head);
    size -= sizeof head;
    if (head.count == 0) {
        free (data);
        --*serving;
        if (head.stranger)
            *code = graver (*code,
                            complain (EXIT_CORRUPT,
                                      "sweep: a process has another "
                                      "arithmetic than process 0 (see assay "
                                      "doctor): its bits may differ"));
        return NULL;
    }
    item = calloc (1, sizeof *item);
    if (item != NULL)
        item->stretch.values = malloc (size + 1);
    if (item == NULL || item->stretch.values == NULL) {
        *code = graver (*code, complain (EXIT_LIMIT, "sweep: no memory"));
        handed_free (item);
        free (data);
        return NULL;
    }
    memcpy (item->stretch.values, data + sizeof head, size);
    free (data);
    item->target = (size_t) head.target;
    item->stretch.point = plan->targets[head.target].point;
    item->stretch.first = head.first;
    item->stretch.count = head.count;
    item->stretch.status = (enum experiment_status) head.status;
    item->stretch.width = head.width;
    return item;
}
