using System.Globalization;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Shell;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Starts a command and goes on; with options, runs a program that has less than others.</summary>
internal sealed class RunCommand : Command
{
    private const string ShellPath = "/C/shell";
    private const int CannotRun = 126;
    private const int Killed = ExitCode.Killed;

    public override string Name => "Run";

    public override string Template => "COMMAND/A/F";

    public override string Help => "starts a command in the background; with --only DIR, --read-only, --dev, --no-net, --memory SIZE, --processes N: confines a program; --service NAME lets it use a service of Status";

    public override int Run(CommandContext context)
    {
        if (context.Words[0].Text.StartsWith("--", StringComparison.Ordinal))
        {
            return RunConfined(context);
        }

        ShellJob job = context.Shell.StartInBackground(context.Words);
        context.Out.Line($"[{job.Number}] process {job.Id}");
        return ReturnCode.Ok;
    }

    private static int RunConfined(CommandContext context)
    {
        string? only = null;
        bool isReadOnly = false;
        bool hasDevices = false;
        ulong memory = ulong.MaxValue;
        uint processes = uint.MaxValue;
        List<string> services = [];
        int next = 0;
        for (; next < context.Words.Count && context.Words[next].Text.StartsWith("--", StringComparison.Ordinal); next++)
        {
            string option = context.Words[next].Text;
            if (option == "--")
            {
                next++;
                break;
            }

            // There is no network without a name for it, and a sandbox gets none: the option says what holds anyway.
            if (option is "--no-net")
            {
                continue;
            }

            if (option is "--read-only" or "--dev")
            {
                isReadOnly |= option == "--read-only";
                hasDevices |= option == "--dev";
                continue;
            }

            string? value = ++next < context.Words.Count ? context.Words[next].Text : null;
            bool isValid = option switch
            {
                "--only" => (only = value) is not null,
                "--memory" => TryReadSize(value, out memory),
                "--processes" => uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out processes),
                "--service" => Add(services, value),
                _ => false,
            };
            if (!isValid)
            {
                return context.Fail(option, "the options are --only DIR, --read-only, --dev, --no-net, --memory SIZE (as in 64M), --processes N and --service NAME",
                    ReturnCode.Fail);
            }
        }

        if (next >= context.Words.Count || (isReadOnly && only is null))
        {
            return context.Fail("run", isReadOnly && only is null ? "--read-only needs --only DIR" : "it needs a program", ReturnCode.Fail);
        }

        List<Field> words = context.Words.GetRange(next, context.Words.Count - next);
        string directory = only is null ? context.Shell.Directory : PathNames.Resolve(context.Shell.Directory, context.Files.Actual(only));
        ErrorNumber error = only is null ? Sandbox.CreateOpen(directory, out Sandbox? sandbox)
            : Sandbox.Create(directory, isReadOnly, out sandbox);
        if (sandbox is null)
        {
            return context.Fail(only ?? "run", error);
        }

        if (!TryFindProgram(context, words, only is null ? null : directory, out string message))
        {
            sandbox.Close();
            return context.Fail(words[0].Text, message, ReturnCode.Fail);
        }

        if (only is not null && context.Shell.FindProgram(words[0].Text) is { } program)
        {
            sandbox.AddLibraries(program, directory);
        }

        if (hasDevices && only is not null)
        {
            sandbox.AddDevices(directory, isReadOnly);
        }

        sandbox.Limits.Memory = memory;
        sandbox.Limits.Processes = processes;
        try
        {
            foreach (string service in services)
            {
                error = new SupervisorClient(context.Session.Capabilities.Supervisor).OpenService(Utf8Text.Of(service), out Connection connection);
                if (error != ErrorNumber.None)
                {
                    return context.Fail(service, error);
                }

                sandbox.Services.Add((service, connection));
            }

            int code = context.Shell.RunConfined(words, sandbox);
            if (memory != ulong.MaxValue && code is CannotRun or Killed)
            {
                context.Shell.Report(context.UsedName, "with --memory a program has no more than that, its own text and stack included");
            }

            return code;
        }
        finally
        {
            sandbox.Close();
        }
    }

    private static bool Add(List<string> services, string? name)
    {
        if (name is not null)
        {
            services.Add(name);
        }

        return name is not null;
    }

    /// <summary>
    /// What the shell runs itself another shell runs in the sandbox, where it finds its script by the sandbox's names.
    /// </summary>
    /// <param name="directory">All that the sandbox has; null if it has the shell's names.</param>
    private static bool TryFindProgram(CommandContext context, List<Field> words, string? directory, out string message)
    {
        message = "";
        string name = words[0].Text;
        Interpreter shell = context.Shell;
        if (shell.Functions.ContainsKey(name))
        {
            message = "a function cannot be confined";
            return false;
        }

        if (BuiltIn.IsBuiltIn(name) || shell.Residents.Has(name))
        {
            string text = string.Join(' ', words.ConvertAll(w => Quoting.Quote(w.Text)));
            words.Clear();
            words.AddRange([new Field(ShellPath, true), new Field("-c", true), new Field(text, true)]);
            return true;
        }

        if (shell.FindProgram(name) is not { } path || !shell.TryReadScript(path, out List<string> interpreter))
        {
            return true;
        }

        string script = path;
        if (directory is not null)
        {
            string root = directory.TrimEnd('/') + (directory.EndsWith(':') ? "" : "/");
            if (!path.StartsWith(root, StringComparison.Ordinal))
            {
                message = "it is a script, and lies outside of the directory, so that nobody in there could read it";
                return false;
            }

            script = "/" + path[root.Length..];
        }

        words.RemoveAt(0);
        words.InsertRange(0, [.. interpreter.ConvertAll(w => new Field(w, true)), new Field(script, true)]);
        return true;
    }

    /// <summary>Bytes, or with K, M or G behind the number so many times 1024 of them.</summary>
    private static bool TryReadSize(string? text, out ulong size)
    {
        size = 0;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        int shift = char.ToUpperInvariant(text[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        return ulong.TryParse(shift == 0 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out size)
            && size <= ulong.MaxValue >> shift
            && (size <<= shift) != 0;
    }
}
