using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Starts a command and goes on.</summary>
internal sealed class RunCommand : Command
{
    public override string Name => "Run";

    public override string Template => "COMMAND/A/F";

    public override string Help => "starts a command in the background";

    public override int Run(CommandContext context)
    {
        string line = context.Text("COMMAND")!;
        StatementParser parser = new();
        Statement statement = new();
        parser.Begin(line);
        if (!parser.TryNext(statement))
        {
            return context.Fail(line, parser.Error, ReturnCode.Fail);
        }

        Interpreter shell = context.Shell;
        List<Word> words = statement.Words;
        string title = words[0].Text;
        bool isResident = shell.Commands.Find(title) is not null;
        if (isResident)
        {
            // A resident command runs in a shell of its own.
            words.Clear();
            words.Add(new Word("shell", false, 0, 0));
            words.Add(new Word("-c", false, 0, 0));
            words.Add(new Word(line, true, 0, 0));
        }

        ErrorNumber error = shell.Programs.Find(shell, isResident ? "C:shell" : title, out FileHandle file, out _);
        if (error != ErrorNumber.None)
        {
            return context.Fail(title, error, ReturnCode.Fail);
        }

        error = shell.Programs.RunInBackground(shell, file, words, title, isResident, out BackgroundProgram? program);
        file.Close();
        if (program is null)
        {
            return context.Fail(title, error, ReturnCode.Fail);
        }

        context.Out.Add('[').Add(program.Number).Add("] process ").Add(program.Id).End();
        return ReturnCode.Ok;
    }
}
