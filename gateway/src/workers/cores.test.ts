import { expect } from 'chai';
import { availableCores } from './cores.ts';

describe('the cores that a process may use', () => {
  const cores = (files: Readonly<Record<string, string>>, byAffinity = 8) => availableCores((path) => files[path], byAffinity);
  const own = { '/proc/self/cgroup': '0::/\n' };

  it('are those of its affinity where nothing else bounds it', () => {
    expect(cores({})).to.equal(8);
    expect(cores({ ...own, '/sys/fs/cgroup/cpu.max': 'max 100000\n' })).to.equal(8);
    expect(cores({ '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n', '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n' })).to.equal(8);
  });

  it("are whole ones of a container's quota, and at least one", () => {
    expect(cores({ ...own, '/sys/fs/cgroup/cpu.max': '250000 100000\n' })).to.equal(2);
    expect(cores({ ...own, '/sys/fs/cgroup/cpu.max': '50000 100000\n' })).to.equal(1);
    expect(cores({ ...own, '/sys/fs/cgroup/cpu.max': '1600000 100000\n' })).to.equal(8);
    expect(cores({ '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '300000\n', '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n' })).to.equal(3);
  });

  it('are bounded by every group around its own', () => {
    const within = { '/proc/self/cgroup': '1:name=systemd:/x\n0::/pods/one\n' };
    expect(cores({ ...within, '/sys/fs/cgroup/pods/one/cpu.max': 'max 100000', '/sys/fs/cgroup/pods/cpu.max': '400000 100000' })).to.equal(
      4,
    );
    expect(
      cores({ ...within, '/sys/fs/cgroup/pods/one/cpu.max': '300000 100000', '/sys/fs/cgroup/pods/cpu.max': '400000 100000' }),
    ).to.equal(3);
  });
});
