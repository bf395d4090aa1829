using System.Runtime.Exceptions;

namespace ViperOS.Tests.Unwinding;

/// <summary>The tables of programs that the build has made: all of it is understood, and damage leads neither astray nor into a loop.</summary>
public sealed unsafe class ProgramTests
{
    public static TheoryData<string> Programs => new("hello", "shell", "vinit");

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_instruction_has_a_row(string program)
    {
        using FrameImage image = Load(program);
        FrameTable table = image.Table;
        Assert.True(table.Count > 100);
        int methods = 0;
        int clauses = 0;
        byte* address = image.Memory;
        while (address < image.End)
        {
            if (!table.TryFind((nuint)address, out FrameDescription frame))
            {
                address += 4;
                continue;
            }

            Assert.True(frame.Start == address || frame.Start < address);
            for (nuint offset = 0; offset < frame.Length; offset += 4)
            {
                Assert.True(FrameUnwinder.TryGetRow(in frame, (nuint)frame.Start + offset, out FrameRow row));
                Assert.True(row.CfaRegister is 29 or 31);
                Assert.InRange(row.CfaOffset, 0, 1 << 20);
            }

            if (MethodData.TryRead(frame.LanguageData, frame.Start, out MethodData method))
            {
                methods++;
                Assert.True(method.MethodStart <= frame.Start);
                if (method.Clauses != null)
                {
                    ExceptionClauseReader reader = new(method.Clauses, image.End, method.MethodStart);
                    while (reader.TryRead(out ExceptionClause clause))
                    {
                        clauses++;
                        Assert.True(table.TryFind((nuint)clause.Handler, out FrameDescription handler));
                        Assert.True(clause.TryEnd == 0 || handler.Start == clause.Handler);
                        Assert.True(clause.Kind != ExceptionClauseKind.Filter || table.TryFind((nuint)clause.Filter, out _));
                    }
                }
            }

            address = frame.Start + frame.Length;
        }

        Assert.True(methods > 100);
        Assert.True(clauses > 0);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Damaged_tables_end_every_walk(string program)
    {
        using FrameImage image = Load(program);
        Random random = new(3);
        byte[] whole = image.Tables.ToArray();
        nuint* stack = stackalloc nuint[130];
        stack = (nuint*)(((nuint)stack + 15) & ~(nuint)15);
        for (int round = 0; round < 300; round++)
        {
            for (int i = random.Next(1, 400); i > 0; i--)
            {
                image.Tables[random.Next(whole.Length)] = (byte)random.Next(256);
            }

            for (int i = 0; i < 128; i++)
            {
                stack[i] = random.Next(4) switch
                {
                    0 => (nuint)(stack + (random.Next(64) * 2)),
                    1 => (nuint)random.NextInt64(),
                    _ => (nuint)(image.Memory + random.Next(0x2_0000)),
                };
            }

            for (int walk = 0; walk < 50; walk++)
            {
                FrameRegisters registers = default;
                registers.ProgramCounter = (nuint)(image.Memory + random.Next(0x2_0000));
                registers.LinkRegister = (nuint)(image.Memory + random.Next(0x2_0000));
                registers.StackPointer = (nuint)stack;
                registers.FramePointer = (nuint)(stack + (random.Next(64) * 2));
                FrameTable table = image.Table;
                for (int frames = 0; ; frames++)
                {
                    // A leaf takes no stack, so that two walks meet at most at each word.
                    Assert.True(frames < 1000);
                    nuint address = registers.ProgramCounter - 1;
                    if (!table.TryFind(address, out FrameDescription frame)
                        || !FrameUnwinder.TryUnwind(in frame, address, ref registers, (nuint)(stack + 128)))
                    {
                        break;
                    }
                }
            }

            whole.CopyTo(image.Tables);
        }
    }

    private static FrameImage Load(string program)
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "viper")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        Assert.NotNull(directory);
        return FrameImage.Load(Path.Combine(directory, "artifacts", "programs", program));
    }
}
