namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Prints the end of files, and what is added to them.</summary>
internal sealed class Tail : Utility
{
    private const int PollMilliseconds = 200;

    public override string Usage => "tail [-f] [-n LINES | -c BYTES] [FILE…]\n  prints the last 10 lines, or as many as -n or -c says; "
        + "-n +5 from line 5 on\n  -f goes on when the file grows";

    public override string Options => "fn:c:q";

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

            string text = call.Value('c') ?? call.Value('n') ?? "10";
            if (!long.TryParse(text.TrimStart('+', '-'), out long count))
            {
                throw new UsageException($"{text}: it is no number");
            }

            Print(call, stream, count, call.Has('c'), text.StartsWith('+'));
            if (call.Has('f') && name == (call.Operands.Count == 0 ? "-" : call.Operands[^1]))
            {
                Follow(call, stream);
            }
        }

        return call.Code;
    }

    private static void Print(Invocation call, Stream stream, long count, bool countsBytes, bool isFromStart)
    {
        byte[] buffer = new byte[16 * 1024];
        int length;
        if (isFromStart)
        {
            long skipped = Math.Max(0, count - 1);
            while ((length = stream.Read(buffer)) != 0)
            {
                int start = 0;
                while (start < length && skipped > 0)
                {
                    skipped -= countsBytes || buffer[start] == '\n' ? 1 : 0;
                    start++;
                }

                call.Out.Write(buffer.AsSpan(start, length - start));
            }

            return;
        }

        // Only the chunks that may hold the end are kept.
        Queue<byte[]> chunks = [];
        long kept = 0;
        long Weight(byte[] chunk) => countsBytes ? chunk.Length : chunk.AsSpan().Count((byte)'\n');
        while ((length = stream.Read(buffer)) != 0)
        {
            byte[] chunk = buffer[..length];
            chunks.Enqueue(chunk);
            kept += Weight(chunk);
            while (kept - Weight(chunks.Peek()) > count)
            {
                kept -= Weight(chunks.Dequeue());
            }
        }

        byte[] all = [.. chunks.SelectMany(c => c)];
        int at = all.Length;
        if (countsBytes)
        {
            at = (int)Math.Max(0, all.Length - count);
        }
        else if (count > 0)
        {
            // The end of the last line does not count.
            long lines = 0;
            for (at = Math.Max(0, all.Length - 1); at > 0; at--)
            {
                if (all[at - 1] == '\n' && ++lines == count)
                {
                    break;
                }
            }
        }

        call.Out.Write(all.AsSpan(at));
    }

    private static void Follow(Invocation call, Stream stream)
    {
        byte[] buffer = new byte[16 * 1024];
        while (true)
        {
            int length = stream.Read(buffer);
            call.Out.Write(buffer.AsSpan(0, length));
            call.Out.Flush();
            if (length == 0)
            {
                Thread.Sleep(PollMilliseconds);
            }
        }
    }
}
