namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Makes files, and sets their times.</summary>
internal sealed class Touch : Utility
{
    public override string Usage =>
        "touch [-acm] [-r FILE] FILE…\n  sets the times of files to now, and makes those that are not there"
        + "\n  -a of access only  -m of modification only  -c makes nothing  -r the times of FILE instead";

    public override string Options => "acmr:";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count == 0)
        {
            throw new UsageException("it needs a file");
        }

        DateTime access = DateTime.UtcNow;
        DateTime modification = access;
        if (call.Value('r') is { } reference)
        {
            if (!Path.Exists(reference))
            {
                call.Report($"{reference}: there is no such file");
                return call.Code;
            }

            access = File.GetLastAccessTimeUtc(reference);
            modification = File.GetLastWriteTimeUtc(reference);
        }

        foreach (string path in call.Operands)
        {
            try
            {
                SetTimes(call, path, access, modification);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                call.Report(path, e);
            }
        }

        return call.Code;
    }

    private static void SetTimes(Invocation call, string path, DateTime access, DateTime modification)
    {
        if (!Path.Exists(path))
        {
            if (call.Has('c'))
            {
                return;
            }

            new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, 1).Dispose();
        }

        if (!call.Has('m') || call.Has('a'))
        {
            File.SetLastAccessTimeUtc(path, access);
        }

        if (!call.Has('a') || call.Has('m'))
        {
            File.SetLastWriteTimeUtc(path, modification);
        }
    }
}
