//! Signatures of editions, in the form of minisign: of the digest of an edition, as 64 digits and a line feed.

use minisign::{SecretKey, SecretKeyBox};
use minisign_verify::{PublicKey, Signature};

use super::Header;
use crate::digest::Digest;

/// A key that editions are signed with.
pub struct SigningKey(SecretKey);

impl SigningKey {
    /// Reads a secret key file of minisign; nobody is asked for a password.
    ///
    /// # Errors
    /// What is wrong with it: no such key, a wrong password, or one where none is needed or the other way round.
    pub fn read(text: &str, password: Option<String>) -> Result<Self, String> {
        let key = SecretKeyBox::from_string(text).map_err(|cause| cause.to_string())?;
        let key = match password {
            Some(password) => key.into_secret_key(Some(password)),
            None => key.into_unencrypted_secret_key(),
        };
        key.map(Self).map_err(|cause| cause.to_string())
    }

    /// Signs an edition: gives the text of a signature file.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn sign(&self, header: &Header) -> Result<String, String> {
        let digest = header.digest();
        let comment = format!("edition {} {digest}", header.id);
        minisign::sign(None, &self.0, signed_text(digest).as_bytes(), Some(&comment), Some("signature of an edition"))
            .map(|signature| signature.to_string())
            .map_err(|cause| cause.to_string())
    }
}

/// What is signed.
fn signed_text(digest: Digest) -> String {
    format!("{digest}\n")
}

/// Holds a signature against the digest of an edition and a public key: the text of a key file of minisign, or the key
/// itself.
///
/// # Errors
/// What is wrong: no key, no signature, of another edition, or by another key.
pub fn signed_by(public_key: &str, signature: &str, digest: Digest) -> Result<(), String> {
    let key = PublicKey::decode(public_key)
        .or_else(|_| PublicKey::from_base64(public_key.trim()))
        .map_err(|cause| format!("the public key cannot be read: {cause}"))?;
    let signature = Signature::decode(signature).map_err(|cause| format!("the signature cannot be read: {cause}"))?;
    key.verify(signed_text(digest).as_bytes(), &signature, false)
        .map_err(|_| "the signature is not one of this edition by this key".to_owned())
}

#[cfg(test)]
mod tests {
    use minisign::KeyPair;

    use super::*;

    fn pair() -> (SigningKey, String) {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        (SigningKey(pair.sk), pair.pk.to_box().unwrap().into_string())
    }

    fn header(id: &str) -> Header {
        let digest = Digest::of(b"");
        let text = format!(
            r#"{{"format":"rapporteur-edition-1","id":"{id}","date":"2026-01-06","class":"major","note":"N","parent":null,"content":"{digest}","changes":"{digest}"}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn a_signature_holds_for_one_edition_and_one_key() {
        let (key, public) = pair();
        let (_, other) = pair();
        let first = header("first");
        let signature = key.sign(&first).unwrap();
        assert_eq!(signed_by(&public, &signature, first.digest()), Ok(()));
        let short = public.lines().nth(1).unwrap();
        assert_eq!(signed_by(short, &signature, first.digest()), Ok(()));
        assert!(signed_by(&other, &signature, first.digest()).is_err());
        assert!(signed_by(&public, &signature, header("second").digest()).is_err());
    }

    #[test]
    fn damaged_signatures_are_refused_and_stop_nothing() {
        let (key, public) = pair();
        let first = header("first");
        let signature = key.sign(&first).unwrap();
        let commented = signature.find('\n').unwrap();
        for at in 0..signature.len() {
            assert!(signed_by(&public, &signature[..at], first.digest()).is_err() || at + 1 == signature.len(), "{at}");
            let mut bytes = signature.clone().into_bytes();
            bytes[at] ^= 1;
            let Ok(damaged) = String::from_utf8(bytes) else { continue };
            let found = signed_by(&public, &damaged, first.digest());
            assert!(found.is_err() || at <= commented || at + 1 == signature.len(), "{at}: {damaged}");
        }
        for text in ["", "\n\n\n\n", "untrusted comment: x\nAAAA\ntrusted comment: y\nAAAA\n"] {
            assert!(signed_by(&public, text, first.digest()).is_err());
        }
    }

    #[test]
    fn keys_with_and_without_a_password_are_told_apart() {
        let plain = KeyPair::generate_unencrypted_keypair().unwrap().sk.to_box(None).unwrap().into_string();
        assert!(SigningKey::read(&plain, None).is_ok());
        assert!(SigningKey::read(&plain, Some("word".into())).is_err());
        for text in ["", "untrusted comment: x", "untrusted comment: x\nAAAA\n", "untrusted comment: x\n!\n"] {
            assert!(SigningKey::read(text, None).is_err(), "{text}");
        }
    }
}
