namespace System;

// Versions of the runtime and of the system.
public static unsafe partial class Environment
{
    public static Version Version => new(10, 0, 0);

    public static OperatingSystem OSVersion => field ??= new OperatingSystem(PlatformID.Unix, ParseRelease(SystemNames.Release));

    // Up to four numbers at the start of a text such as 6.1.0-rc2.
    private static Version ParseRelease(string release)
    {
        Span<int> numbers = stackalloc int[4];
        numbers.Clear();
        int count = 0;
        bool isNumber = false;
        foreach (char character in release)
        {
            if (char.IsAsciiDigit(character))
            {
                numbers[count] = (numbers[count] * 10) + (character - '0');
                isNumber = true;
            }
            else if (isNumber && ++count == numbers.Length)
            {
                break;
            }
            else
            {
                isNumber = false;
            }
        }

        return new Version(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
