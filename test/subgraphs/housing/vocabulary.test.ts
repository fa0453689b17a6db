import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readRoomSchema } from '#platform/room-schema.ts';
import { recipientRules } from '../../../subgraphs/housing/assistance/recipient-rules.ts';
import * as vocabulary from '../../../subgraphs/housing/vocabulary.ts';

const stored: Readonly<Record<string, readonly string[]>> = {
  LiveabilityStandard: vocabulary.liveabilityStandards,
  RoofMaterial: vocabulary.roofMaterials,
  WallMaterial: vocabulary.wallMaterials,
  FloorMaterial: vocabulary.floorMaterials,
  Condition: vocabulary.conditions,
  DrinkingWaterSource: vocabulary.drinkingWaterSources,
  LatrineAccess: vocabulary.latrineAccesses,
  ClosetType: vocabulary.closetTypes,
  SewageDisposal: vocabulary.sewageDisposals,
  Tenure: vocabulary.tenures,
  LandProof: vocabulary.landProofs,
  HousingProgram: vocabulary.housingPrograms,
  BspsZone: vocabulary.bspsZones,
  AssistanceStatus: vocabulary.assistanceStatuses,
  ProjectKind: vocabulary.projectKinds,
  ResidenceReason: vocabulary.residenceReasons,
  HomeStatus: vocabulary.homeStatuses,
  RecipientRule: recipientRules,
};

describe('the stored vocabulary', () => {
  it.each(Object.entries(stored))('has the values of the enum %s', (name, values) => {
    const schema = parse(readRoomSchema('housing'));

    const declared = schema.definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name
        ? (node.values ?? []).map((value) => value.name.value)
        : [],
    );

    expect(declared).toEqual(values);
  });
});
