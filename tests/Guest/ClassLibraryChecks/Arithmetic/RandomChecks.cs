namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Seeded sequences are .NET's.</summary>
internal static class RandomChecks
{
    public static void Run()
    {
        foreach (int seed in new[] { 0, 42, -5, int.MinValue, int.MaxValue })
        {
            Random random = new(seed);
            for (int i = 0; i < 8; i++)
            {
                Console.WriteLine($"{random.Next()} {random.Next(100)} {random.Next(-50, 50)} {random.NextDouble()} {random.NextInt64()} {random.NextInt64(1000)} {random.NextSingle()} "
                    + $"{random.Next(int.MinValue, int.MaxValue)} {random.NextInt64(long.MinValue, long.MaxValue)}");
            }

            byte[] bytes = new byte[10];
            random.NextBytes(bytes);
            int[] order = [1, 2, 3, 4, 5, 6, 7, 8];
            random.Shuffle(order);
            Console.WriteLine($"{Convert.ToHexString(bytes)} {string.Join(',', order)} {string.Join(',', random.GetItems([1, 2, 3, 4], 10))} {random.GetString("abcde", 8)} {random.GetHexString(9)}");
        }

        Console.WriteLine(ArithmeticChecks.Try(() => new Random(1).Next(-1)) + ArithmeticChecks.Try(() => new Random(1).Next(5, 4)) + Random.Shared.Next(1, 2));
    }
}
