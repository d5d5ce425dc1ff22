/*
 * The formulas of a claim file, and the definitions that stand in them.
 *
 * "let name = formula" makes NAME mean the formula in all that follows.  It is
 * put in, in parentheses, before the formula language reads the text; an error
 * is reported where it stands in the file.
 */
#ifndef WORKBENCH_CLAIM_FORMULA_H
#define WORKBENCH_CLAIM_FORMULA_H

#include "theory/formula.h"
#include "workbench/claim_text.h"

/* The most bytes of one formula once its definitions are put in. */
enum { EXPANDED_SIZE = 50000 };

/* A definition; the last one made is first. */
struct definition {
    const char *name, *text; /* TEXT: expanded, in parentheses */
    const struct definition *before;
};

/* A formula that was read, in the list of all of a file. */
struct read_formula {
    struct formula *formula;
    struct read_formula *before;
};

/* What formulas are read with. */
struct formula_context {
    struct keep *keep;
    const struct definition *definitions;
    struct read_formula *read; /* to be freed by formula_context_clear */
};

void formula_context_clear (struct formula_context *context);

/*
 * Read from ENTRY->at to STOP as a formula in the parameters AXES.  CONDITION:
 * it must be one, or it must be none.  *FORMULA lives as long as CONTEXT;
 * *TEXT, if not null, becomes the expanded text.  ENTRY->at moves to STOP.
 */
enum exit_code claim_formula_read (const struct formula **formula,
                                   const char **text, struct entry *entry,
                                   const char *stop, const char *axes,
                                   int condition,
                                   struct formula_context *context);

/* Make NAME of LENGTH bytes mean TEXT, which is expanded; 0 when memory is
   short. */
int claim_define (struct formula_context *context, const char *name,
                  size_t length, const char *text);

/* The definition of LENGTH bytes at NAME, or null. */
const struct definition *
claim_definition (const struct formula_context *context, const char *name,
                  size_t length);

/* FORMULA in TeX; null when memory is short. */
const char *claim_formula_tex (const struct formula *formula,
                               struct keep *keep);

#endif
