namespace System.Text;

/// <summary>Throws for bytes that mean nothing.</summary>
public sealed class DecoderExceptionFallbackBuffer : DecoderFallbackBuffer
{
    private const int MostShown = 20;

    public override int Remaining => 0;

    public override bool Fallback(byte[] bytesUnknown, int index)
    {
        bytesUnknown ??= [];
        StringBuilder list = new();
        for (int i = 0; i < bytesUnknown.Length && i < MostShown; i++)
        {
            list.Append('[').Append(bytesUnknown[i].ToString("X2")).Append(']');
        }

        if (bytesUnknown.Length > MostShown)
        {
            list.Append(" ...");
        }

        throw new DecoderFallbackException(
            $"Unable to translate bytes {list} at index {index} from specified code page to Unicode.", bytesUnknown, index);
    }

    public override char GetNextChar() => '\0';

    public override bool MovePrevious() => false;
}
