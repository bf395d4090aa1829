using ViperOS.Contracts;

namespace ViperOS.Tests.Services;

/// <summary>A message that no generated code would send.</summary>
public sealed record Mutation(int Ordinal, int[] Words, int WideWords, byte[] Data, int Handles, int Kind)
{
    /// <summary>
    /// Words 1 to 7: small numbers, and where a bit of <see cref="WideWords"/> says so, numbers beyond 32 bits.
    /// </summary>
    public unsafe void FillWords(Message* message)
    {
        for (int i = 1; i < Message.WordCount; i++)
        {
            message->Words[i] = (WideWords & (1 << i)) != 0 ? (ulong)(uint)Words[i] << 31 : unchecked((ulong)(long)Words[i]);
        }
    }

    public override string ToString()
    {
        return $"ordinal {Ordinal}, words {string.Join(' ', Words)}, wide {WideWords:X}, data {Convert.ToHexString(Data)}, {Handles} handles, kind {Kind}";
    }
}
