using ViperOS.Programs.Utilities.Commands;

namespace ViperOS.Programs.Utilities;

/// <summary>
/// <c>utilities NAME ARGUMENTS</c>. A script <c>#!/C/utilities =NAME</c> makes NAME a command: the word behind it is the script's own path.
/// </summary>
internal static class Program
{
    private const int BrokenPipe = 128 + 13;
    private const int Wrong = 2;

    private static readonly string[] Names =
    [
        "basename", "chgrp", "chmod", "chown", "cmp", "cut", "diff", "dirname", "du", "edit", "env", "find", "grep", "head", "id", "less", "ln",
        "readlink", "sed", "seq", "sort", "su", "sync", "tail", "tee", "touch", "tr", "uniq", "wc", "whoami", "xargs",
    ];

    public static int Main(string[] args)
    {
        bool isScript = args.Length >= 2 && args[0].StartsWith('=');
        string name = args.Length == 0 ? "" : isScript ? args[0][1..] : args[0];
        ByteOutput output = new(Console.OpenStandardOutput());
        if (Find(name) is not { } utility)
        {
            Console.Error.WriteLine($"utilities: {name}: there is no such utility; there are: {string.Join(' ', Names)}");
            return Wrong;
        }

        string[] arguments = args[(isScript ? 2 : 1)..];
        int code;
        try
        {
            if (arguments is ["--help"])
            {
                output.Line(utility.Usage);
                code = 0;
            }
            else
            {
                code = utility.Run(Invocation.Parse(name, utility, arguments, output));
            }

            output.Flush();
        }
        catch (UsageException e)
        {
            TryFlush(output);
            Console.Error.WriteLine($"{name}: {e.Message}\nusage: {utility.Usage.Split('\n')[0]}; {name} --help tells more");
            code = Wrong;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nobody reads the output any more: no reason for a message.
            if (output.IsBroken)
            {
                return BrokenPipe;
            }

            TryFlush(output);
            Console.Error.WriteLine($"{name}: {e.Message}");
            code = Wrong;
        }

        return code;
    }

    private static void TryFlush(ByteOutput output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
            // There is a message already.
        }
    }

    private static Utility? Find(string name)
    {
        return name switch
        {
            "basename" => new BaseName(),
            "chgrp" => new ChOwn(isGroupOnly: true),
            "chmod" => new Chmod(),
            "chown" => new ChOwn(isGroupOnly: false),
            "cmp" => new Cmp(),
            "cut" => new Cut(),
            "diff" => new Diff(),
            "dirname" => new DirName(),
            "du" => new Du(),
            "edit" => new Edit(),
            "env" => new Env(),
            "find" => new Find(),
            "grep" => new Grep(),
            "head" => new Head(),
            "id" => new Id(),
            "less" or "more" => new Less(),
            "ln" => new Ln(),
            "readlink" => new ReadLink(),
            "sed" => new Sed(),
            "seq" => new Seq(),
            "sort" => new Sort(),
            "sync" => new Sync(),
            "su" => new Su(),
            "tail" => new Tail(),
            "tee" => new Tee(),
            "touch" => new Touch(),
            "tr" => new Tr(),
            "uniq" => new Uniq(),
            "wc" => new Wc(),
            "whoami" => new WhoAmI(),
            "xargs" => new Xargs(),
            _ => null,
        };
    }
}
