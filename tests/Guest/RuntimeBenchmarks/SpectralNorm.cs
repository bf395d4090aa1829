namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>The greatest singular value of the matrix of 1, 1/2, 1/3, 1/4 … along its diagonals, by iteration.</summary>
internal sealed class SpectralNorm() : Benchmark("runtime_spectral", 4_608_417_413_303_647_693)
{
    private const int Size = 250;
    private const int Iterations = 10;

    public override long Compute()
    {
        double[] vector = new double[Size];
        double[] image = new double[Size];
        double[] between = new double[Size];
        Array.Fill(vector, 1);
        for (int i = 0; i < Iterations; i++)
        {
            Apply(vector, between, isTransposed: false);
            Apply(between, image, isTransposed: true);
            Apply(image, between, isTransposed: false);
            Apply(between, vector, isTransposed: true);
        }

        double product = 0;
        double squared = 0;
        for (int i = 0; i < Size; i++)
        {
            product += vector[i] * image[i];
            squared += image[i] * image[i];
        }

        return BitConverter.DoubleToInt64Bits(Math.Sqrt(product / squared));
    }

    private static void Apply(double[] source, double[] target, bool isTransposed)
    {
        for (int row = 0; row < target.Length; row++)
        {
            double sum = 0;
            for (int column = 0; column < source.Length; column++)
            {
                sum += source[column] * (isTransposed ? Element(column, row) : Element(row, column));
            }

            target[row] = sum;
        }
    }

    private static double Element(int row, int column)
    {
        int diagonal = row + column;
        return 1.0 / ((diagonal * (diagonal + 1) / 2) + row + 1);
    }
}
