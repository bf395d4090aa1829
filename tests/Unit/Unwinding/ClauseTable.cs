using System.Runtime.Exceptions;

namespace ViperOS.Tests.Unwinding;

/// <summary>Writes clause tables as the compiler does.</summary>
internal static class ClauseTable
{
    public static byte[] Write(IReadOnlyList<(ExceptionClauseKind Kind, uint Start, uint Length, uint Handler, uint Other)> clauses)
    {
        List<byte> bytes = [];
        AddNumber(bytes, (uint)clauses.Count);
        foreach ((ExceptionClauseKind kind, uint start, uint length, uint handler, uint other) in clauses)
        {
            AddNumber(bytes, start);
            AddNumber(bytes, (length << 2) | (uint)kind);
            if (kind != ExceptionClauseKind.Unused)
            {
                AddNumber(bytes, handler);
            }

            if (kind == ExceptionClauseKind.Typed)
            {
                bytes.AddRange(BitConverter.GetBytes(other));
            }
            else if (kind == ExceptionClauseKind.Filter)
            {
                AddNumber(bytes, other);
            }
        }

        return [.. bytes];
    }

    public static void AddNumber(List<byte> bytes, uint value)
    {
        int length = value < 1u << 7 ? 1 : value < 1u << 14 ? 2 : value < 1u << 21 ? 3 : value < 1u << 28 ? 4 : 5;
        if (length == 5)
        {
            bytes.Add(15);
            bytes.AddRange(BitConverter.GetBytes(value));
            return;
        }

        uint coded = (value << length) | ((1u << (length - 1)) - 1);
        bytes.AddRange(BitConverter.GetBytes(coded).AsSpan(0, length));
    }
}
