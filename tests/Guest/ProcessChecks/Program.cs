namespace ViperOS.Tests.ProcessChecks;

/// <summary>Without arguments: the checks. With: the child of one of them.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args.Length != 0)
        {
            return Child.Run(args);
        }

        StartChecks.Run();
        StreamChecks.Run();
        await StreamChecks.RunAsync();
        await EndChecks.RunAsync();
        Console.WriteLine("done");
        return 0;
    }
}
