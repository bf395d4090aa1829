using System.Runtime.Exceptions;

namespace ViperOS.Tests.Unwinding;

/// <summary>Clause tables: written ones are read back, damaged ones come to an end.</summary>
public sealed unsafe class ClauseTests
{
    [Fact]
    public void Clauses_are_read_as_written()
    {
        Random random = new(1);
        byte* method = (byte*)0x10_0000;
        for (int round = 0; round < 500; round++)
        {
            var clauses = MakeClauses(random);
            byte[] table = ClauseTable.Write(clauses);
            fixed (byte* start = table)
            {
                ExceptionClauseReader reader = new(start, start + table.Length, method);
                foreach (var expected in clauses)
                {
                    Assert.True(reader.TryRead(out ExceptionClause clause));
                    Assert.Equal(expected.Kind, clause.Kind);
                    Assert.Equal(expected.Start, clause.TryStart);
                    Assert.Equal(expected.Start + expected.Length, clause.TryEnd);
                    Assert.True(clause.Kind == ExceptionClauseKind.Unused || clause.Handler == method + expected.Handler);
                    Assert.True(clause.Kind != ExceptionClauseKind.Filter || clause.Filter == method + expected.Other);
                    Assert.Equal(expected.Length != 0, clause.Contains(expected.Start));
                    Assert.False(clause.Contains(expected.Start + expected.Length));
                }

                Assert.False(reader.TryRead(out _));
            }
        }
    }

    [Fact]
    public void Damaged_tables_come_to_an_end()
    {
        Random random = new(2);
        for (int round = 0; round < 20_000; round++)
        {
            byte[] table = ClauseTable.Write(MakeClauses(random));
            for (int i = random.Next(4); i >= 0; i--)
            {
                table[random.Next(table.Length)] = (byte)random.Next(256);
            }

            fixed (byte* start = table)
            {
                ExceptionClauseReader reader = new(start, start + random.Next(table.Length + 1), null);
                int count = 0;
                while (reader.TryRead(out _))
                {
                    Assert.True(++count <= table.Length);
                }
            }
        }
    }

    [Fact]
    public void A_funclet_has_its_methods_clauses()
    {
        // At 0: the method: flags "has clauses", distance to them. At 16: a filter of it, 0x40 behind the method's start.
        byte[] data = new byte[64];
        data[0] = 4;
        BitConverter.TryWriteBytes(data.AsSpan(1), 31);
        data[16] = 2;
        BitConverter.TryWriteBytes(data.AsSpan(17), -17);
        BitConverter.TryWriteBytes(data.AsSpan(21), 0x40);
        fixed (byte* start = data)
        {
            byte* code = (byte*)0x5000;
            Assert.True(MethodData.TryRead(start, code, out MethodData method));
            Assert.False(method.IsFunclet);
            Assert.True(method.Clauses == start + 32);
            Assert.True(method.MethodStart == code);
            Assert.True(MethodData.TryRead(start + 16, code + 0x40, out MethodData funclet));
            Assert.True(funclet.IsFunclet);
            Assert.True(funclet.IsFilter);
            Assert.True(funclet.Clauses == start + 32);
            Assert.True(funclet.MethodStart == code);
            Assert.False(MethodData.TryRead(null, code, out _));
        }
    }

    private static List<(ExceptionClauseKind Kind, uint Start, uint Length, uint Handler, uint Other)> MakeClauses(Random random)
    {
        List<(ExceptionClauseKind, uint, uint, uint, uint)> clauses = [];
        for (int i = random.Next(12); i > 0; i--)
        {
            uint start = (uint)random.Next(1 << random.Next(1, 20));
            uint length = (uint)random.Next(1 << random.Next(1, 16));
            clauses.Add(((ExceptionClauseKind)random.Next(4), start, length, (uint)random.Next(1 << 16), (uint)random.Next(1 << 16)));
        }

        return clauses;
    }
}
