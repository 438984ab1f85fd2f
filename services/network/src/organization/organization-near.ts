/** A place and a distance from it: degrees of WGS 84, kilometres. */
export interface Circle {
  readonly lat: number;
  readonly lng: number;
  readonly km: number;
}

/** A span of latitudes and longitudes that does not cross the date line. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Mean radius of the earth, IUGG. */
export const earthRadiusKm = 6_371.008_8;

/** Half the way around, rounded down. */
export const farthestKm = 20_000;

/** What is wrong with a circle; empty where nothing is. */
export function circleProblems({ lat, lng, km }: Circle): { readonly argument: string; readonly problem: string }[] {
  return [
    Math.abs(lat) <= 90 ? null : { argument: 'lat', problem: `is ${lat}; expected degrees from -90 to 90` },
    Math.abs(lng) <= 180 ? null : { argument: 'lng', problem: `is ${lng}; expected degrees from -180 to 180` },
    km > 0 && km <= farthestKm ? null : { argument: 'km', problem: `is ${km}; expected more than 0 and at most ${farthestKm}` },
  ].filter((problem) => problem !== null);
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;
/** Room for rounding, some ten metres. */
const margin = 1e-4;

/** Boxes that hold a circle, one or, across the date line, two; all longitudes where it holds a pole. */
export function boxesAround({ lat, lng, km }: Circle): Box[] {
  const angle = km / earthRadiusKm;
  const [south, north] = [lat - degrees(angle) - margin, lat + degrees(angle) + margin];
  if (south <= -90 || north >= 90) return [{ south: Math.max(south, -90), west: -180, north: Math.min(north, 90), east: 180 }];
  const width = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(lat))))) + margin;
  if (width >= 180) return [{ south, west: -180, north, east: 180 }];
  const [west, east] = [lng - width, lng + width];
  if (west < -180) {
    return [
      { south, west: west + 360, north, east: 180 },
      { south, west: -180, north, east },
    ];
  }
  if (east > 180) {
    return [
      { south, west, north, east: 180 },
      { south, west: -180, north, east: east - 360 },
    ];
  }
  return [{ south, west, north, east }];
}
