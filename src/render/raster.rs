//! Drawings in SVG as pictures in PNG, with the fonts that the theme carries and no others: the same bytes everywhere.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use super::templates;
use crate::error::{Error, Result};

/// The faces of the words in pictures, in the order in which they are looked for: Latin and Cyrillic, Arabic, Hebrew.
const FACES: [&str; 3] = ["fonts/noto-serif.ttf", "fonts/noto-naskh-arabic.ttf", "fonts/noto-serif-hebrew.ttf"];

/// The family of words that name none.
const FAMILY: &str = "Noto Serif";

/// How many colours a picture may have to be written with a palette.
const PALETTE: usize = 256;

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for face in FACES.iter().filter_map(|face| templates::theme_file(face)) {
        fonts.load_font_source(Source::Binary(Arc::new(face)));
    }
    Arc::new(fonts)
});

/// Draws an SVG, as wide as it is to be and as high as its own form makes it.
///
/// # Errors
/// When it is no SVG. `name` says which template made it.
pub(super) fn png(name: &str, svg: &str, width: u32) -> Result<Vec<u8>> {
    let fault = |cause: &dyn std::fmt::Display| Error::new("draw the picture", format!("`{name}`: {cause}"));
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: FAMILY.to_owned(),
        // A drawing reaches for no file.
        image_href_resolver: ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|e| fault(&e))?;
    let size = tree.size().to_int_size().scale_to_width(width).ok_or_else(|| fault(&"it has no size"))?;
    let mut picture = Pixmap::new(size.width(), size.height()).ok_or_else(|| fault(&"it is too large"))?;
    #[expect(clippy::cast_precision_loss, reason = "pictures are no millions of pixels wide")]
    let scale = width as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    encoded(&picture).map_err(|e| fault(&e))
}

/// A picture of few colours is written with a palette: that takes a hundredth of the time and fewer
/// bytes.
fn encoded(picture: &Pixmap) -> std::result::Result<Vec<u8>, png::EncodingError> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, picture.width(), picture.height());
    encoder.set_depth(BitDepth::Eight);
    let indexed = indexed(picture);
    let data = if let Some((palette, pixels)) = indexed {
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(palette);
        encoder.set_filter(Filter::Paeth);
        encoder.set_compression(Compression::Fast);
        pixels
    } else {
        encoder.set_color(ColorType::Rgba);
        picture.pixels().iter().flat_map(|pixel| channels(pixel.demultiply())).collect()
    };
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(out)
}

/// The colours of a picture that nothing shines through, and for each point the number of its own; nothing where there
/// are too many of them.
fn indexed(picture: &Pixmap) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut numbers = BTreeMap::new();
    let mut palette = Vec::new();
    let mut pixels = Vec::with_capacity(picture.pixels().len());
    let mut last = None;
    for pixel in picture.pixels() {
        let number = match last {
            Some((colour, number)) if colour == *pixel => number,
            _ => {
                let [red, green, blue, opacity] = channels(pixel.demultiply());
                let next = numbers.len();
                let number = *numbers.entry([red, green, blue]).or_insert_with(|| {
                    palette.extend([red, green, blue]);
                    next
                });
                if opacity < u8::MAX || number >= PALETTE {
                    return None;
                }
                number as u8
            }
        };
        last = Some((*pixel, number));
        pixels.push(number);
    }
    Some((palette, pixels))
}

fn channels(colour: resvg::tiny_skia::ColorU8) -> [u8; 4] {
    [colour.red(), colour.green(), colour.blue(), colour.alpha()]
}
