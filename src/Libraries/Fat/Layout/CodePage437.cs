namespace ViperOS.Fat.Layout;

/// <summary>The character set of short names, that of the first PCs: ASCII, and these from 0x80 on.</summary>
internal static class CodePage437
{
    private const string Upper =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

    public static char ToChar(byte value) => value < 0x80 ? (char)value : Upper[value - 0x80];
}
