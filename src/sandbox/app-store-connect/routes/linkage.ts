/** Operations on `/relationships/…`, whichever of the two records holds the link. */
import { referencesOf } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import type { ResourceRecord } from '../json-api/records.ts';
import { relationOf } from '../json-api/relations.ts';

/** Apple's rules for putting these records into the relationship; throws where one is broken. */
type Check = (call: Call, owner: ResourceRecord, others: readonly ResourceRecord[]) => void;

export function linking(type: string, name: string, check: Check = () => {}): Handler {
  return (call) => {
    const owner = call.records.get(type, call.id);
    const others = referencesOf(call).map((other) => call.records.get(other.type, other.id));
    check(call, owner, others);
    const inverse = relationOf(type, name)?.inverse;
    if (inverse === undefined) {
      const ids = others.map(({ id }) => id);
      call.records.link(owner, name, ids);
    } else {
      for (const other of others) call.records.link(other, inverse, [owner.id]);
    }
  };
}

/** A record that is not in the relationship is taken out of it without an error. */
export function unlinking(type: string, name: string): Handler {
  return (call) => {
    const owner = call.records.get(type, call.id);
    const references = referencesOf(call);
    const inverse = relationOf(type, name)?.inverse;
    if (inverse === undefined) {
      const ids = references.map(({ id }) => id);
      call.records.unlink(owner, name, ids);
      return;
    }
    for (const { type: otherType, id } of references) {
      const other = call.records.find(otherType, id);
      if (other) call.records.unlink(other, inverse, [owner.id]);
    }
  };
}
