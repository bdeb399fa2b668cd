/**
 * Keys and certificates of a signing service that is not there: made once for tests, used nowhere else, from 2020 to 2120. A root, one RSA
 * and one EC certificate under it, the same EC key in a certificate that is over, and a root that gave none of these.
 */
import { createPrivateKey, type KeyObject } from 'node:crypto';

const caCertificate =
  'MIIBqzCCAVGgAwIBAgIBEDAKBggqhkjOPQQDAjA8MQswCQYDVQQGEwJCRTEUMBIGA1UECgwLUHJvZWZkaWVuc3QxFzAVBgNVBAMMDlByb2VmZG' +
  'llbnN0IENBMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjA8MQswCQYDVQQGEwJCRTEUMBIGA1UECgwLUHJvZWZkaWVuc3QxFzAV' +
  'BgNVBAMMDlByb2VmZGllbnN0IENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEPMWd8KY8tnl/d45EgMIRIkqa6IlkIaAengn2ZwepahdLrr' +
  'NzxzL8WFc1OLkWC59fFuX+9zjBNvC/K4d3qKPdw6NCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAgQwHQYDVR0OBBYEFC1VQkzT' +
  'HeYNb9JHNOhA80OnySJoMAoGCCqGSM49BAMCA0gAMEUCIQDn/7mbyGukPryRPsPEhy+SwylC1kyuZ1PUiVIpIH8FpQIgEw0k8bbRZRYlS0yx7d' +
  'H/gQL0OHMxOmF4bFMMYAeNa9s=';
const rsaCertificate =
  'MIICkTCCAjegAwIBAgIBETAKBggqhkjOPQQDAjA8MQswCQYDVQQGEwJCRTEUMBIGA1UECgwLUHJvZWZkaWVuc3QxFzAVBgNVBAMMDlByb2VmZG' +
  'llbnN0IENBMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjA8MQswCQYDVQQGEwJCRTEXMBUGA1UECgwOR2VtZWVudGUgUHJvZWYx' +
  'FDASBgNVBAMMC01pZWtlIFByb2VmMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmJ0ISPOHT+xuBxkx7vKOyLTKciSXJZCY5H5Ozo' +
  'hJl2EcyNkUOUB6W2Htc2PCiR/ni6mU8wfF5X/Yi9UvDw/yEewt0v5STpt3tR43m0NfqBe8l328h+9XLSh9dWuFpJ0CN2+8OLbYqareNu7aFYFU' +
  '07lhvhvPJGlvL7usN9cBav3/DAqW19DX6iYkok5eOlHQPc+5/gAPNSHnhOSgW/KT+n5I26FSJt/HuUkB6KoeapAhLVXnt2LktRK3HmXno+6Uss' +
  'Z/y0Z3qIv+wqlTgn1H4JxvcdCwK1X6xipmfTwCdc2042WKrjr9zBpgwBeESsITxZ3gU1bcbp8WbDlSv+yiBQIDAQABo10wWzAJBgNVHRMEAjAA' +
  'MA4GA1UdDwEB/wQEAwIGQDAdBgNVHQ4EFgQUmmIfGPLuglCMwGEay4acc7Xl/W0wHwYDVR0jBBgwFoAULVVCTNMd5g1v0kc06EDzQ6fJImgwCg' +
  'YIKoZIzj0EAwIDSAAwRQIhANcbpsn5eWRKA2LQBBH+Ki5fXXqS3Lvb1QqqfddkPtaYAiBle0zojQalBaOA0j05+rSN3D2bdI/8VJjoKZudpx3b' +
  'PA==';
const ecCertificate =
  'MIIBrjCCAVOgAwIBAgIBEjAKBggqhkjOPQQDAjA8MQswCQYDVQQGEwJCRTEUMBIGA1UECgwLUHJvZWZkaWVuc3QxFzAVBgNVBAMMDlByb2VmZG' +
  'llbnN0IENBMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAjMQswCQYDVQQGEwJCRTEUMBIGA1UEAwwLTWlla2UgUHJvZWYwWTAT' +
  'BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQRedeiWSGeQNMaP2pLXU+XG5fFAakhDNxnQ5VeN1pYtln/IQldLHe9dNfmW6+3sp0voyK3Bs+xAtoHtD' +
  'LU/HUOo10wWzAJBgNVHRMEAjAAMA4GA1UdDwEB/wQEAwIGQDAdBgNVHQ4EFgQU4WW6oB51lXAm9k5ZrCQ7ctzQYHkwHwYDVR0jBBgwFoAULVVC' +
  'TNMd5g1v0kc06EDzQ6fJImgwCgYIKoZIzj0EAwIDSQAwRgIhAL1dTsbdm/mTJDmbD0CQzAgVnZyik2zGauK51p5wBREkAiEAxSu8J64oes24la' +
  'Ip/V+VnnZXDd20OboHlbsHwCd+N1w=';
const overCertificate =
  'MIIBqjCCAVGgAwIBAgIBEzAKBggqhkjOPQQDAjA8MQswCQYDVQQGEwJCRTEUMBIGA1UECgwLUHJvZWZkaWVuc3QxFzAVBgNVBAMMDlByb2VmZG' +
  'llbnN0IENBMB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAwMDAwMFowIzELMAkGA1UEBhMCQkUxFDASBgNVBAMMC01pZWtlIFByb2VmMFkwEwYH' +
  'KoZIzj0CAQYIKoZIzj0DAQcDQgAEEXnXolkhnkDTGj9qS11PlxuXxQGpIQzcZ0OVXjdaWLZZ/yEJXSx3vXTX5luvt7KdL6MitwbPsQLaB7Qy1P' +
  'x1DqNdMFswCQYDVR0TBAIwADAOBgNVHQ8BAf8EBAMCBkAwHQYDVR0OBBYEFOFluqAedZVwJvZOWawkO3Lc0GB5MB8GA1UdIwQYMBaAFC1VQkzT' +
  'HeYNb9JHNOhA80OnySJoMAoGCCqGSM49BAMCA0cAMEQCIGM6X9cOvhPB/n4B31MHvZw385TqfnjqnBFJbVlilSgoAiAelHMpa8CyQD0WZjXnBW' +
  'Y+uhWIytdaB+BbfSXC6orRww==';
const otherCertificate =
  'MIIBdDCCARugAwIBAgIBFDAKBggqhkjOPQQDAjAhMQswCQYDVQQGEwJCRTESMBAGA1UEAwwJQW5kZXJlIENBMCAXDTIwMDEwMTAwMDAwMFoYDz' +
  'IxMjAwMTAxMDAwMDAwWjAhMQswCQYDVQQGEwJCRTESMBAGA1UEAwwJQW5kZXJlIENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAyuZlCl1' +
  'thibbXoG0XzweibQPsF18B+Y7J8u4kSVF0CIv0AwaZq817MDo+rdmeuhqZfGWocA9oFXfx3+nocyHqNCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBg' +
  'NVHQ8BAf8EBAMCAgQwHQYDVR0OBBYEFEMlxkCTAWh7aTMAStEH6uxsAhLTMAoGCCqGSM49BAMCA0cAMEQCIG6VaPuTXrA+BUlGu25w8wvJ9jFT' +
  'Aio7IcMuiarRL7OFAiAcAD6FDIrEiHGObju4y3geF8uLcIejRF1I2CRBbr+6ow==';
const rsaKey =
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCYnQhI84dP7G4HGTHu8o7ItMpyJJclkJjkfk7OiEmXYRzI2RQ5QHpbYe1zY8' +
  'KJH+eLqZTzB8Xlf9iL1S8PD/IR7C3S/lJOm3e1HjebQ1+oF7yXfbyH71ctKH11a4WknQI3b7w4ttipqt427toVgVTTuWG+G88kaW8vu6w31wFq' +
  '/f8MCpbX0NfqJiSiTl46UdA9z7n+AA81IeeE5KBb8pP6fkjboVIm38e5SQHoqh5qkCEtVee3YuS1ErceZeej7pSyxn/LRneoi/7CqVOCfUfgnG' +
  '9x0LArVfrGKmZ9PAJ1zbTjZYquOv3MGmDAF4RKwhPFneBTVtxunxZsOVK/7KIFAgMBAAECggEAO6lUJlTSBrw6rVq7qxq3GB6ZcDL+xcg4BUed' +
  'nl8oSd5Epv46SkF7NANeFTigQgQvfGlw2eulgVlP+iZ+zaghrcEDjxMucR2VGEC2Y2Pc3vVcnGqizA+UqIpGNaOxrM9WoP50+kT9AaNTWO1aY4' +
  'LaeyTjYbM0cRsoxOPc6T2MB9umZy+71n5d4p8RLaiQdekkRULkWwWdP7CkM6MIvjmSRSIIJraGO5Onow6CIKAPVnByLjXC3RizWrzBUoONzOnQ' +
  'aYWb5cKNB7O+3kU4AkuKwSRvICDnjGWVXes3TxLeB+rGS2LgZayKhqieRzMBMFuLdSepoYMtuMG4fLwUEYoeZwKBgQDO5+GiLo/ZdhnClyVQiy' +
  'weLDrT9MOuOPSfTqtykDxEMmQA9HhBP5X//4GdQj1TP1z8BDMLHfPSI2y3Z9CKKkDPW3bsFwENo9h5ndmN1Jv8nYAkXWx57onxcZWV3d3PkjA/' +
  'EEG2tTYw+kLPDCYuH4kqPl9PgkKVBN1UJoIvaG4NcwKBgQC800ImeVcXrFlIjT+vI99sz2NVBJ/2HhsWdXho0iYbb8AZqZzp7wSktizhS0BI3j' +
  'vMCl3MfRnWFoajbe7Qu7wYnGuYaB9ljKZOEp7McZPs6nWp/jbC8RnvudMMPeyajFtdtmQp5f6eNwtpy/Ne/4ZkW6IUAUHuGGSBkIjpe1+0pwKB' +
  'gF5bEuPCNimmmSLLiOHNRgZQh1dntOE76hrIZpltO36iOEbTNhATblV7cOGFdrADImVviNOWCj4Xl5mgR1Lq5/loLbiG2R0eTjdQDAmJHsW6Ed' +
  'kDndeRN+kasmvQ7Tme4k+wGze2Ngtp5ZPEZ5j7GrNgFFkO/0w0FrcshIwYJLAPAoGBAJ1UsRN5mvWgpyvqdRurGiiBjFR0bAwX/Z3y9wbvwsyt' +
  'ijRXvOS2QPo0yKRXnRKaCNzz7j/KJNLbJgfaO1g0dH9VJdlxOGfWj2MR5LqYEBchLDUeGebIGUJDZPQYTKJhPGeS51Z5ynNtjdbzFq8a3ZGVQD' +
  'DG83Y9YNEL6ugP4iiVAoGAcBroiKHFIS6GN38IJyOen0841epDzkDOUI4IdCnhqJSOJVts7g89TGVzV5vEwPnu6t4wW4cu8dULVa9S+KGXVOuA' +
  'MWmAnv8xY7EbSU4jHLRc2fdwsw8Rn3XRtEfBU6Mdv8zOwIDmn11JdtuLijmwxJlpv5b1vREFih3dCqLkh+8=';
const ecKey =
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgD2tHECG/8IsVBuExWcDQddneTpz5W8ChnDm7Uslow4uhRANCAAQRedeiWSGeQN' +
  'MaP2pLXU+XG5fFAakhDNxnQ5VeN1pYtln/IQldLHe9dNfmW6+3sp0voyK3Bs+xAtoHtDLU/HUO';
const otherKey =
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgRdhE3ziAPURCTfOXSTUA+G8Qd1lhCBWfPa4pE2aswdChRANCAAQDK5mUKXW2GJ' +
  'ttegbRfPB6JtA+wXXwH5jsny7iRJUXQIi/QDBpmrzXswOj6t2Z66Gpl8ZahwD2gVd/Hf6ehzIe';

const keyOf = (key: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });

export interface SigningKey {
  readonly key: KeyObject;
  /** The own certificate first, in base64. */
  readonly certificates: readonly string[];
}

export const rsaSigner: SigningKey = { key: keyOf(rsaKey), certificates: [rsaCertificate, caCertificate] };
export const ecSigner: SigningKey = { key: keyOf(ecKey), certificates: [ecCertificate, caCertificate] };
/** Its certificate held until 2021. */
export const formerSigner: SigningKey = { ...ecSigner, certificates: [overCertificate, caCertificate] };
/** Its root did not give its certificate. */
export const strangeChain: SigningKey = { ...ecSigner, certificates: [ecCertificate, otherCertificate] };
/** A key that is not in the certificate. */
export const otherKeyOfEc: SigningKey = { ...ecSigner, key: keyOf(otherKey) };
