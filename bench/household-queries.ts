const part = `
  id
  welfare { status decile region { name } enrollments(status: ACTIVE) { nodes { program annualEntitlement } } }
  housing { status dwelling { floorAreaM2 liveability { liveable failures } } }
  familyPlanning { status krs { status factors } }`;

/** One household by id, with fields of all three ministries. */
export const oneHousehold = `query One($id: ID) { household(id: $id) { ${part} } }`;

/** A list of households after a cursor, each with the same fields. */
export const listedHouseholds = `query List($first: Int, $after: String) {
  households(first: $first, after: $after) { nodes { ${part} } } }`;
