namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Compares two files byte by byte.</summary>
internal sealed class Cmp : Utility
{
    private const int Wrong = 2;

    public override string Usage => "cmp [-ls] FILE1 FILE2\n  says where two files differ first  -l everywhere  -s nothing, only the return code";

    public override string Options => "ls";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count != 2)
        {
            throw new UsageException("it needs two files");
        }

        if (!call.TryOpen(call.Operands[0], out Stream? left, Wrong) || !call.TryOpen(call.Operands[1], out Stream? right, Wrong))
        {
            return Wrong;
        }

        BufferedStream first = new(left!, 16 * 1024);
        BufferedStream second = new(right!, 16 * 1024);
        long position = 1;
        long line = 1;
        int code = 0;
        while (true)
        {
            int a = first.ReadByte();
            int b = second.ReadByte();
            if (a < 0 || b < 0)
            {
                if (a != b && !call.Has('s'))
                {
                    call.Report($"{call.Operands[a < 0 ? 0 : 1]} ends first");
                }

                return a == b ? code : 1;
            }

            if (a != b)
            {
                code = 1;
                if (call.Has('s'))
                {
                    return code;
                }

                if (!call.Has('l'))
                {
                    call.Out.Line($"{call.Operands[0]} {call.Operands[1]} differ: char {position}, line {line}");
                    return code;
                }

                call.Out.Line($"{position} {Convert.ToString(a, 8),3} {Convert.ToString(b, 8),3}");
            }

            position++;
            line += a == '\n' ? 1 : 0;
        }
    }
}
