#include "theory/plateau_targets.h"

static const struct plateau_target targets[PLATEAU_TARGETS] = {
    { 3,
      3,
      { { { 1, 0, 0 }, 10 }, { { 1, 1, 0 }, 10 }, { { 1, 1, 1 }, 10 } } },
    { 2, 2, { { { 1, 0, 0 }, 10 }, { { 1, 2, 0 }, 10 } } },
    { 2, 1, { { { 1, 1, 0 }, 10 } } },
    { 2, 3, { { { 1, 0, 0 }, 10 }, { { 0, 1, 0 }, 5 }, { { 0, 2, 0 }, 3 } } },
    { 2, 2, { { { 3, 0, 0 }, 10 }, { { 0, 3, 0 }, 9 } } },
    { 3,
      3,
      { { { 2, 0, 0 }, 10 }, { { 0, 2, 0 }, 10 }, { { 0, 0, 2 }, 10 } } },
};

const struct plateau_target *
plateau_target (slong number)
{
    return targets + (number - 1);
}
