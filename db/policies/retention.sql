-- What goes when a term has ended goes through gate.destroy_person alone, which the owner's command line calls.
grant delete on facts, involvements, relation_answers, referrals, referral_facts, shields, exceptional_accesses, person_requests,
  insz_keys, gate.person_index to gate_owner;
