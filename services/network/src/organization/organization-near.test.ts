import { expect } from 'chai';
import fc from 'fast-check';
import { boxesAround, circleProblems, earthRadiusKm } from './organization-near.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const angle = (max: number) => fc.double({ min: -max, max, noNaN: true });

/** The law of cosines on the sphere, another way than the statement's. */
function distance(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const cosine =
    Math.sin(radians(a.lat)) * Math.sin(radians(b.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(radians(a.lng - b.lng));
  return earthRadiusKm * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

describe('boxes around a circle', () => {
  it('hold every place within it, and cross neither the date line nor a pole', () => {
    fc.assert(
      fc.property(
        angle(90),
        angle(180),
        fc.double({ min: 0.1, max: 20_000, noNaN: true }),
        angle(90),
        angle(180),
        (lat, lng, km, otherLat, otherLng) => {
          const boxes = boxesAround({ lat, lng, km });
          for (const { south, west, north, east } of boxes) {
            expect(south).to.be.at.least(-90);
            expect(north).to.be.at.most(90);
            expect(west).to.be.within(-180, 180);
            expect(east).to.be.within(-180, 180);
          }
          if (distance({ lat, lng }, { lat: otherLat, lng: otherLng }) > km) return;
          const holding = boxes.filter(
            ({ south, west, north, east }) => otherLat >= south && otherLat <= north && otherLng >= west && otherLng <= east,
          );
          expect(holding.length, JSON.stringify(boxes)).to.be.at.least(1);
        },
      ),
      { numRuns: 2_000, seed: 20261124 },
    );
  });

  it('are small for small circles', () => {
    const [box] = boxesAround({ lat: 0, lng: 0, km: 111.2 });
    expect(box?.north).to.be.closeTo(1, 0.01);
    expect(box?.east).to.be.closeTo(1, 0.01);
    expect(boxesAround({ lat: 0, lng: 179.9, km: 50 }).length).to.equal(2);
  });

  it('are refused for what is no place or no distance, by name', () => {
    expect(circleProblems({ lat: 90, lng: -180, km: 20_000 })).to.deep.equal([]);
    expect(circleProblems({ lat: Number.NaN, lng: 181, km: -1 }).map(({ argument }) => argument)).to.deep.equal(['lat', 'lng', 'km']);
  });
});
