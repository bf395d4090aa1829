namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Arrays of several dimensions, jagged ones, and arrays whose type only shows at run time.</summary>
internal static class ArrayShapes
{
    private struct Pair
    {
        public string Text;
        public int Number;
    }

    public static void Run()
    {
        int[,] matrix = { { 1, 2, 3 }, { 4, 5, 6 } };
        Console.WriteLine($"{matrix[1, 2]} {matrix.Length} {matrix.Rank} {matrix.GetLength(0)} {matrix.GetLength(1)} {matrix.GetUpperBound(1)} {matrix.GetLowerBound(0)}");
        Console.WriteLine(string.Join(" ", matrix.Cast<int>()));
        ref int element = ref matrix[0, 1];
        element = 99;
        Console.WriteLine(matrix[0, 1] + ((int[,])matrix.Clone())[0, 1]);
        string[,,] cube = new string[2, 3, 4];
        cube[1, 2, 3] = "corner";
        Console.WriteLine($"{cube[1, 2, 3]} {cube[0, 0, 0] is null} {cube.Length}");
        Pair[,] pairs = new Pair[2, 2];
        pairs[1, 0] = new Pair { Text = "t", Number = 5 };
        pairs[1, 0].Number++;
        Console.WriteLine(pairs[1, 0].Text + pairs[1, 0].Number);
        object[,] covariant = new string[1, 1];
        TypeSystemChecks.Throws("store", () => covariant[0, 0] = 5);
        TypeSystemChecks.Throws("row", () => matrix[2, 0] = 1);
        TypeSystemChecks.Throws("column", () => matrix[0, -1] = 1);
        TypeSystemChecks.Throws("negative", () => GC.KeepAlive(new int[Minus(), 2]));
        int[][] jagged = [[1], [2, 3], []];
        Console.WriteLine(string.Join("|", jagged.Select(row => string.Join(",", row))));
        Array.Clear(matrix);
        Console.WriteLine(matrix.Cast<int>().Sum());
        Array made = Array.CreateInstance(typeof(int), 2, 3);
        made.SetValue(7, 1, 2);
        Console.WriteLine($"{made.GetValue(1, 2)} {made.GetType()} {made.Length}");
        Array single = Array.CreateInstance(typeof(string), 3);
        single.SetValue("x", 1);
        Console.WriteLine($"{single.GetValue(1)} {single.GetValue(0) is null} {single.GetType()}");
        Array longs = new long[2];
        longs.SetValue(5, 0);
        longs.SetValue((short)6, 1);
        Console.WriteLine($"{longs.GetValue(0)} {longs.GetValue(1)!.GetType()}");
        TypeSystemChecks.Throws("narrow", () => new int[1].SetValue(5L, 0));
        TypeSystemChecks.Throws("wrong", () => new string[1].SetValue(5, 0));
        TypeSystemChecks.Throws("index", () => new string[1].GetValue(1));
        TypeSystemChecks.Throws("rank", () => new string[1].GetValue(0, 0));
        TypeSystemChecks.Throws("length", () => Array.CreateInstance(typeof(int), -1));
        TypeSystemChecks.Throws("null", () => Array.CreateInstance(null!, 1));
        int?[] nullables = [1, null, 3];
        Console.WriteLine($"{nullables.GetValue(1) is null} {nullables.GetValue(2)} {nullables.Count(n => n is null)}");
        Array.Copy(new[] { 1, 2, 3 }, 1, longs = new long[2], 0, 2);
        Console.WriteLine(longs.GetValue(1));
    }

    private static int Minus() => -1;
}
