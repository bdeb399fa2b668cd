import { describe, expect, it } from 'vitest';
import { isComplete, readCitizen, readLogin, targetedLogin } from './claims.ts';

const claims = {
  sub: 'abc',
  given_name: 'Lies',
  family_name: 'Coach',
  vo_id: '11111111-2222',
  vo_doelgroepcode: 'LB',
  vo_orgcode: '0207508932',
};

describe('the claims of Vlaams Toegangsbeheer', () => {
  it('give a role for the organisation of the login, or for each key in the role', () => {
    const roles = ['hoofd', 'bemiddelaar:OVO001234,0400000153', 'dpo:0207508932'];
    expect(readLogin({ ...claims, werkwinkel_rol_3d: roles }, 'iss')).toEqual({
      issuer: 'iss',
      subject: 'abc',
      loginName: '11111111-2222',
      displayName: 'Lies Coach',
      organisations: ['0207508932', 'OVO001234', '0400000153'],
      keys: ['hoofd:0207508932', 'bemiddelaar:OVO001234', 'bemiddelaar:0400000153', 'dpo:0207508932'],
    });
  });

  it('give nothing where they are missing or of another kind', () => {
    const login = readLogin({ sub: 'abc', vo_orgcode: 7, werkwinkel_rol_3d: { role: 'hoofd' } }, 'iss');
    expect(login).toMatchObject({ organisations: [], keys: [], displayName: 'abc' });
    expect(readLogin({ sub: 'abc', werkwinkel_rol_3d: 'hoofd' }, 'iss').keys).toEqual([]);
    expect(() => readLogin({}, 'iss')).toThrow('no subject');
  });

  it('give a citizen a name in the list of users that tells nothing', () => {
    const citizen = readCitizen({ sub: 'abc', given_name: 'Amina', rrn: '87061099886' }, 'iss');
    expect(JSON.stringify(citizen)).not.toContain('87061099886');
    expect(citizen.loginName).toMatch(/^burger-[\w-]{22}$/);
    expect(citizen).toMatchObject({ organisations: [], keys: [] });
  });

  it('are complete with an organisation and roles', () => {
    expect(isComplete(claims)).toBe(false);
    expect(isComplete({ ...claims, werkwinkel_rol_3d: [] })).toBe(true);
  });

  it('take a hint that skips the choice of organisation', () => {
    const decode = (hint: string) => JSON.parse(Buffer.from(hint, 'base64').toString());
    expect(decode(targetedLogin('0207508932'))).toEqual({ cap_hint: 'LB', code_hint: '0207508932' });
    expect(decode(targetedLogin('OVO001234'))).toEqual({ cap_hint: 'GID', code_hint: 'OVO001234' });
  });
});
