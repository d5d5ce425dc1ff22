/*
 * The parameters of a claim file: "alpha > 1, integer T >= 0, 0 < p < 1".
 */
#ifndef WORKBENCH_CLAIM_DOMAIN_H
#define WORKBENCH_CLAIM_DOMAIN_H

#include "workbench/claim_text.h"

/*
 * Read all of ENTRY as clauses of theory/domain.h, with free blanks, decimals
 * and clauses that are a name alone (any real number).  Sets *DOMAIN to the
 * text that domain_check reads and *AXES to the names in the order in which
 * they come.
 */
enum exit_code claim_domain_read (const char **axes, const char **domain,
                                  struct entry *entry, struct keep *keep);

/* Does the formula language know LENGTH bytes at NAME as a constant? */
int claim_name_is_constant (const char *name, size_t length);

#endif
