namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Copies its input to its output and to files.</summary>
internal sealed class Tee : Utility
{
    public override string Usage => "tee [-ai] [FILE…]\n  copies the input to the output and to the files; -a adds to their ends";

    public override string Options => "ai";

    public override int Run(Invocation call)
    {
        List<(string Name, Stream Stream)> files = [];
        foreach (string path in call.Operands)
        {
            try
            {
                files.Add((path, new FileStream(path, call.Has('a') ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 1)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                call.Report(path, e);
            }
        }

        Stream input = Console.OpenStandardInput();
        byte[] buffer = new byte[16 * 1024];
        int count;
        while ((count = input.Read(buffer)) != 0)
        {
            foreach ((_, Stream stream) in files)
            {
                stream.Write(buffer, 0, count);
            }

            call.Out.Write(buffer.AsSpan(0, count));
            call.Out.Flush();
        }

        files.ForEach(f => f.Stream.Dispose());
        return call.Code;
    }
}
