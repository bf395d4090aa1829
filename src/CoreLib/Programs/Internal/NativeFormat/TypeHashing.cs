using Internal.Runtime;

namespace Internal.NativeFormat;

/// <summary>The hash codes by which the compiler files types and methods in its tables.</summary>
internal static unsafe class TypeHashing
{
    private const int NameSeed = 0x6DA3B944;
    private const int SzArraySeed = -718195369; // of the name "System.Array`1"

    public static int OfName(string name)
    {
        int even = NameSeed;
        int odd = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if ((i & 1) == 0)
            {
                even = (even + Rotate(even, 5)) ^ name[i];
            }
            else
            {
                odd = (odd + Rotate(odd, 5)) ^ name[i];
            }
        }

        return (even + Rotate(even, 8)) ^ (odd + Rotate(odd, 8));
    }

    /// <summary>One step for each argument of a generic type or method; <see cref="EndInstance"/> ends it.</summary>
    public static int AddArgument(int hash, int argument) => (hash + Rotate(hash, 13)) ^ argument;

    public static int EndInstance(int hash) => hash + Rotate(hash, 15);

    /// <summary><paramref name="rank"/> is -1 for the arrays that C# writes as <c>T[]</c>.</summary>
    public static int OfArray(int element, int rank) =>
        EndInstance(AddArgument(rank < 0 ? SzArraySeed : OfName("System.MDArrayRank" + rank.ToString() + "`1"), element));

    public static int OfPointer(int pointee) => (pointee + Rotate(pointee, 5)) ^ 0x12D0;

    public static int OfByRef(int target) => (target + Rotate(target, 7)) ^ 0x4C85;

    public static int OfNested(int enclosing, int name) => (enclosing + Rotate(enclosing, 11)) ^ name;

    public static int OfInstance(int definition, MethodTable*[] arguments)
    {
        foreach (MethodTable* argument in arguments)
        {
            definition = AddArgument(definition, (int)argument->HashCode);
        }

        return EndInstance(definition);
    }

    private static int Rotate(int value, int count) => (int)System.Numerics.BitOperations.RotateLeft((uint)value, count);
}
