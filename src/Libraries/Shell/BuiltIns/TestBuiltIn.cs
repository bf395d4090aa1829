using System.Globalization;
using ViperOS.Contracts;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Compares texts and numbers, looks at files (XCU test).</summary>
internal static class TestBuiltIn
{
    private const int Wrong = 2;

    public static int Run(Interpreter shell, List<Field> words)
    {
        int count = words.Count - 1;
        if (words[0].Text == "[")
        {
            if (count == 0 || words[^1].Text != "]")
            {
                throw new ShellException("] is missing at the end", Wrong);
            }

            count--;
        }

        string[] arguments = new string[count];
        for (int i = 0; i < count; i++)
        {
            arguments[i] = words[i + 1].Text;
        }

        return Evaluate(shell, arguments) ? 0 : 1;
    }

    /// <summary>By the number of arguments, as POSIX has it; more than four by the grammar.</summary>
    private static bool Evaluate(Interpreter shell, ReadOnlySpan<string> arguments)
    {
        switch (arguments)
        {
            case []:
                return false;
            case [var text]:
                return text.Length != 0;
            case ["!", var text]:
                return text.Length == 0;
            case [var left, var operation, var right] when IsBinary(operation):
                return Compare(shell, left, operation, right);
            case ["!", _, _]:
                return !Evaluate(shell, arguments[1..]);
            case ["(", var text, ")"]:
                return text.Length != 0;
            case ["!", _, _, _]:
                return !Evaluate(shell, arguments[1..]);
            case ["(", _, _, ")"]:
                return Evaluate(shell, arguments[1..3]);
            default:
                int position = 0;
                bool result = Or(shell, arguments, ref position);
                return position == arguments.Length ? result : throw Error($"{arguments[position]} is not expected");
        }
    }

    private static bool Or(Interpreter shell, ReadOnlySpan<string> arguments, ref int position)
    {
        bool result = And(shell, arguments, ref position);
        while (position < arguments.Length && arguments[position] == "-o")
        {
            position++;
            result |= And(shell, arguments, ref position);
        }

        return result;
    }

    private static bool And(Interpreter shell, ReadOnlySpan<string> arguments, ref int position)
    {
        bool result = Primary(shell, arguments, ref position);
        while (position < arguments.Length && arguments[position] == "-a")
        {
            position++;
            result &= Primary(shell, arguments, ref position);
        }

        return result;
    }

    private static bool Primary(Interpreter shell, ReadOnlySpan<string> arguments, ref int position)
    {
        ReadOnlySpan<string> rest = arguments[position..];
        switch (rest)
        {
            case []:
                throw Error("an argument is missing");
            case [var left, var operation, var right, ..] when IsBinary(operation):
                position += 3;
                return Compare(shell, left, operation, right);
            case ["!", ..]:
                position++;
                return !Primary(shell, arguments, ref position);
            case ["(", ..]:
                position++;
                bool result = Or(shell, arguments, ref position);
                return position < arguments.Length && arguments[position++] == ")" ? result : throw Error(") is missing");
            case [['-', var letter], var operand, ..] when IsUnary(letter):
                position += 2;
                return Look(shell, letter, operand);
            default:
                position++;
                return rest[0].Length != 0;
        }
    }

    private static bool IsBinary(string text)
    {
        return text is "=" or "==" or "!=" or "<" or ">" or "-eq" or "-ne" or "-gt" or "-ge" or "-lt" or "-le" or "-nt" or "-ot" or "-ef";
    }

    private static bool IsUnary(char letter)
    {
        return "bcdefghknprstuwxzLOGS".Contains(letter);
    }

    private static bool Compare(Interpreter shell, string left, string operation, string right)
    {
        switch (operation)
        {
            case "=" or "==":
                return left == right;
            case "!=":
                return left != right;
            case "<":
                return string.CompareOrdinal(left, right) < 0;
            case ">":
                return string.CompareOrdinal(left, right) > 0;
            case "-nt" or "-ot" or "-ef":
                return CompareFiles(shell, left, operation, right);
            default:
                int difference = Number(left).CompareTo(Number(right));
                return operation switch
                {
                    "-eq" => difference == 0,
                    "-ne" => difference != 0,
                    "-gt" => difference > 0,
                    "-ge" => difference >= 0,
                    "-lt" => difference < 0,
                    _ => difference <= 0,
                };
        }
    }

    private static bool CompareFiles(Interpreter shell, string left, string operation, string right)
    {
        bool hasLeft = shell.System.GetStatus(shell.Resolve(left), out FileStatus a) == ErrorNumber.None;
        bool hasRight = shell.System.GetStatus(shell.Resolve(right), out FileStatus b) == ErrorNumber.None;
        return operation switch
        {
            "-nt" => hasLeft && (!hasRight || a.ModifiedTime > b.ModifiedTime),
            "-ot" => hasRight && (!hasLeft || a.ModifiedTime < b.ModifiedTime),
            _ => hasLeft && hasRight && a.Node == b.Node && a.Size == b.Size && a.ModifiedTime == b.ModifiedTime,
        };
    }

    private static bool Look(Interpreter shell, char letter, string operand)
    {
        switch (letter)
        {
            case 'n':
                return operand.Length != 0;
            case 'z':
                return operand.Length == 0;
            case 't':
                return int.TryParse(operand, out int descriptor) && shell.Files[descriptor] is SystemFile file && shell.System.IsTerminal(file.GetHandle());
            default:
                break;
        }

        // The owner's permission bits; whether they hold for this user, the file server decides at the opening.
        const uint Readable = 0x124;
        const uint Writable = 0x92;
        const uint Executable = 0x49;
        if (operand.Length == 0 || shell.System.GetStatus(shell.Resolve(operand), out FileStatus status) != ErrorNumber.None)
        {
            return false;
        }

        return letter switch
        {
            'e' or 'O' or 'G' => true,
            'f' => status.Kind == FileKind.Regular,
            'd' => status.Kind == FileKind.Directory,
            'c' => status.Kind == FileKind.Terminal,
            'p' => status.Kind == FileKind.Stream,
            's' => status.Size != 0,
            'r' => (status.Mode & Readable) != 0,
            'w' => (status.Mode & Writable) != 0,
            'x' => (status.Mode & Executable) != 0,
            'u' => (status.Mode & 0x800) != 0,
            'g' => (status.Mode & 0x400) != 0,
            'k' => (status.Mode & 0x200) != 0,
            _ => false,
        };
    }

    private static long Number(string text)
    {
        return long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number : throw Error($"{text} is no number");
    }

    private static ShellException Error(string message)
    {
        return new ShellException(message, Wrong);
    }
}
