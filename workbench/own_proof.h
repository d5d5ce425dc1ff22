/*
 * The proof of a claim from a file: what its entries forall, identity and cite
 * say, after one step of its own that evaluates the prediction at every grid
 * point.
 */
#ifndef WORKBENCH_OWN_PROOF_H
#define WORKBENCH_OWN_PROOF_H

#include "workbench/claim_own.h"

/* Make room for COUNT steps besides the first, which is made here. */
enum exit_code own_proof_begin (struct own_claim *own, size_t count);

/* Add the step that ENTRY says. */
enum exit_code own_forall_read (struct own_claim *own, struct entry *entry);
enum exit_code own_identity_read (struct own_claim *own, struct entry *entry);
enum exit_code own_cite_read (struct own_claim *own, struct entry *entry);

/* Give OWN's claim its proof. */
void own_proof_settle (struct own_claim *own);

void own_proof_clear (struct own_claim *own);

#endif
