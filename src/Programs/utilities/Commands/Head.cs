namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Prints the beginning of files.</summary>
internal sealed class Head : Utility
{
    public override string Usage => "head [-n LINES | -c BYTES] [FILE…]\n  prints the first 10 lines, or as many as -n or -c says";

    public override string Options => "n:c:q";

    public override char NumberOption => 'n';

    public override int Run(Invocation call)
    {
        bool isFirst = true;
        foreach ((string name, Stream stream) in call.Inputs())
        {
            if (call.Operands.Count > 1 && !call.Has('q'))
            {
                call.Out.Line($"{(isFirst ? "" : "\n")}==> {name} <==");
                isFirst = false;
            }

            Print(call, stream);
        }

        return call.Code;
    }

    private static void Print(Invocation call, Stream stream)
    {
        bool countsBytes = call.Has('c');
        long left = countsBytes ? call.Number('c', 0) : call.Number('n', 10);
        byte[] buffer = new byte[16 * 1024];
        while (left > 0)
        {
            int count = stream.Read(buffer, 0, countsBytes ? (int)Math.Min(left, buffer.Length) : buffer.Length);
            if (count == 0)
            {
                return;
            }

            int length = count;
            if (countsBytes)
            {
                left -= count;
            }
            else
            {
                for (length = 0; length < count && left > 0; length++)
                {
                    left -= buffer[length] == '\n' ? 1 : 0;
                }
            }

            call.Out.Write(buffer.AsSpan(0, length));
        }
    }
}
