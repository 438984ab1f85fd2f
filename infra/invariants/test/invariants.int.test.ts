import { answers } from './answers.ts';
import { documents } from './documents.ts';
import { machinesAndEvents } from './machines.ts';
import { mechanisms } from './mechanisms.ts';
import { members } from './members.ts';
import { merges } from './merges.ts';
import { nodes } from './nodes.ts';
import { offers } from './offers.ts';
import { personsAndMandates } from './persons.ts';
import { platforms } from './platforms.ts';
import { portsAndTokens } from './ports.ts';
import { register } from './register.ts';
import { researchers } from './researchers.ts';
import { subscriptions } from './subscriptions.ts';
import { workingGroups } from './working-groups.ts';
import { type Given, startWorld, type World } from './world.ts';

/**
 * What must hold whatever the schema says: written by hand from the domain, each in words, and asked over HTTP of the services as they run.
 * Nothing here reads the rules of access.
 */
describe('it is always so that', () => {
  let world: World;
  const given: Given = () => world;

  before(async function () {
    this.timeout(60_000);
    world = await startWorld();
  });
  after(async function () {
    this.timeout(30_000);
    await world?.stop();
  });

  describe('of offers,', () => offers(given));
  describe('of members,', () => members(given));
  describe('of mechanisms,', () => mechanisms(given));
  describe('of innovation platforms,', () => platforms(given));
  describe('of working groups,', () => workingGroups(given));
  describe('of the register of organisations,', () => register(given));
  describe('of merged organisations,', () => merges(given));
  describe('of documents,', () => documents(given));
  describe('of researchers,', () => researchers(given));
  describe('of machines and events,', () => machinesAndEvents(given));
  describe('of subscriptions,', () => subscriptions(given));
  describe('of persons and mandates,', () => personsAndMandates(given));
  describe('of typed ids,', () => nodes(given));
  describe('of answers,', () => answers(given));
  describe('of ports and tokens,', () => portsAndTokens(given));
});
